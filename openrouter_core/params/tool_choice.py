"""Parameters ToolChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.tool_choice_any import ToolChoiceAnyInput
    from openrouter_core.params.tool_choice_auto import ToolChoiceAutoInput
    from openrouter_core.params.tool_choice_none import ToolChoiceNoneInput
    from openrouter_core.params.tool_choice_tool import ToolChoiceToolInput

    ToolChoiceInput: TypeAlias = ToolChoiceAutoInput | ToolChoiceAnyInput | ToolChoiceNoneInput | ToolChoiceToolInput
    """Whether the model must, may or must not call a tool in a Messages request."""
