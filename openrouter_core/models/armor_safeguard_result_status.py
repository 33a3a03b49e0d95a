"""Model ArmorSafeguardResultStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.tool_uses import ToolUses


@model
class ArmorSafeguardResultStatus(WireModel):
    """Verdicts of the armor plugin, where it could give them."""

    tool_uses: dict[str, ToolUses]
    """Verdicts on tool calls, each under a key of its own."""
    type: Literal["available"]
