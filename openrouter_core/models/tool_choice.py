"""Union ToolChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ToolChoice as ToolChoice
else:
    from openrouter_core.unions import Tagged

    ToolChoice = Tagged(
        "type", {"auto": "ToolChoiceAuto", "any": "ToolChoiceAny", "none": "ToolChoiceNone", "tool": "ToolChoiceTool"}
    )
