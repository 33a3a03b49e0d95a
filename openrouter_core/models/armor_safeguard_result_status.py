"""Model ArmorSafeguardResultStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ArmorSafeguardResultStatus as ArmorSafeguardResultStatus
else:
    from openrouter_core.model import WireModel, model

    @model
    class ArmorSafeguardResultStatus(WireModel):
        """Verdicts of the armor plugin, where it could give them."""

        tool_uses: dict[str, ToolUses]
        type: Literal["available"]
