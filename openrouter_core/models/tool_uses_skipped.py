"""Model ToolUsesSkipped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolUsesSkipped as ToolUsesSkipped
else:
    from openrouter_core.model import WireModel, model

    @model
    class ToolUsesSkipped(WireModel):
        """Armor did not check the tool calls."""

        type: Literal["skipped"]
