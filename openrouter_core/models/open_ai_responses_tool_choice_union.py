"""Union OpenAIResponsesToolChoiceUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.open_ai_responses_tool_choice import OpenAIResponsesToolChoice
    from openrouter_core.models.open_ai_responses_tool_choice_apply_patch import OpenAIResponsesToolChoiceApplyPatch
    from openrouter_core.models.open_ai_responses_tool_choice_function import OpenAIResponsesToolChoiceFunction
    from openrouter_core.models.open_ai_responses_tool_choice_shell import OpenAIResponsesToolChoiceShell
    from openrouter_core.models.tool_choice_allowed import ToolChoiceAllowed

    OpenAIResponsesToolChoiceUnion: TypeAlias = (
        OpenAIResponsesToolChoice
        | OpenAIResponsesToolChoiceApplyPatch
        | OpenAIResponsesToolChoiceShell
        | OpenAIResponsesToolChoiceFunction
        | ToolChoiceAllowed
        | Literal["auto", "none", "required"]
        | str
    )
    """Whether the model may, must or must not use tools, or which one it must use."""
else:
    OpenAIResponsesToolChoiceUnion = AnyOf(
        "OpenAIResponsesToolChoice",
        "OpenAIResponsesToolChoiceApplyPatch",
        "OpenAIResponsesToolChoiceShell",
        "OpenAIResponsesToolChoiceFunction",
        "ToolChoiceAllowed",
        "Literal['auto', 'none', 'required'] | str",
    )
