"""Parameters OpenAIResponsesToolChoiceUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.open_ai_responses_tool_choice import OpenAIResponsesToolChoiceInput
    from openrouter_core.params.open_ai_responses_tool_choice_apply_patch import OpenAIResponsesToolChoiceApplyPatchInput
    from openrouter_core.params.open_ai_responses_tool_choice_function import OpenAIResponsesToolChoiceFunctionInput
    from openrouter_core.params.open_ai_responses_tool_choice_shell import OpenAIResponsesToolChoiceShellInput
    from openrouter_core.params.tool_choice_allowed import ToolChoiceAllowedInput

    OpenAIResponsesToolChoiceUnionInput: TypeAlias = (
        OpenAIResponsesToolChoiceInput
        | OpenAIResponsesToolChoiceApplyPatchInput
        | OpenAIResponsesToolChoiceShellInput
        | OpenAIResponsesToolChoiceFunctionInput
        | ToolChoiceAllowedInput
        | Literal["auto", "none", "required"]
        | str
    )
    """Whether the model may, must or must not use tools, or which one it must use."""
