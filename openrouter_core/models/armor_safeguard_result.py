"""Model ArmorSafeguardResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ArmorSafeguardResult as ArmorSafeguardResult
else:
    from openrouter_core.model import WireModel, model

    @model
    class ArmorSafeguardResult(WireModel):
        """What the armor plugin found in the answer's tool calls."""

        status: ArmorSafeguardResultStatus
        type: Literal["dangerous_tool_use"]
