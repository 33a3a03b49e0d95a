"""Model ToolUsesUnavailable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolUsesUnavailable as ToolUsesUnavailable
else:
    from openrouter_core.model import WireModel, model

    @model
    class ToolUsesUnavailable(WireModel):
        """Armor could not check the tool calls."""

        reason: str
        type: Literal["unavailable"]
