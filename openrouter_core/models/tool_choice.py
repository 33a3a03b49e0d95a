"""Union ToolChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.tool_choice_any import ToolChoiceAny
    from openrouter_core.models.tool_choice_auto import ToolChoiceAuto
    from openrouter_core.models.tool_choice_none import ToolChoiceNone
    from openrouter_core.models.tool_choice_tool import ToolChoiceTool
    from openrouter_core.unions import UnknownVariant

    ToolChoice: TypeAlias = ToolChoiceAuto | ToolChoiceAny | ToolChoiceNone | ToolChoiceTool | UnknownVariant
    """Whether the model must, may or must not call a tool in a Messages request."""
else:
    ToolChoice = Tagged(
        "type", {"auto": "ToolChoiceAuto", "any": "ToolChoiceAny", "none": "ToolChoiceNone", "tool": "ToolChoiceTool"}
    )
