"""Parameters OpenAIResponsesToolChoiceApplyPatch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.open_ai_responses_tool_choice_apply_patch import OpenAIResponsesToolChoiceApplyPatch


class OpenAIResponsesToolChoiceApplyPatchParam(TypedDict, total=False):
    """Demand that the model uses the apply patch tool."""

    type: Required[Literal["apply_patch"]]


OpenAIResponsesToolChoiceApplyPatchInput: TypeAlias = (
    "OpenAIResponsesToolChoiceApplyPatchParam | OpenAIResponsesToolChoiceApplyPatch"
)
"""What may be passed as OpenAIResponsesToolChoiceApplyPatch: a dict, or the model."""
