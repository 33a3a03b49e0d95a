"""Parameters InputsReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.inputs_reasoning import InputsReasoning
    from openrouter_core.params.inputs_status_union2 import InputsStatusUnion2Input
    from openrouter_core.params.reasoning_format import ReasoningFormatInput
    from openrouter_core.params.reasoning_summary_text import ReasoningSummaryTextInput
    from openrouter_core.params.reasoning_text_content import ReasoningTextContentInput


class InputsReasoningParam(TypedDict, total=False):
    """Input item: earlier reasoning of the model, given back."""

    id: Required[str]
    summary: Required[Sequence[ReasoningSummaryTextInput] | None]
    """Summary of the reasoning in parts, null when there is none."""
    type: Required[Literal["reasoning"]]
    content: Sequence[ReasoningTextContentInput] | None
    """Text of the reasoning in parts, null when it is not shown."""
    encrypted_content: str | None
    """Reasoning in encrypted, opaque form; give it back unchanged."""
    status: InputsStatusUnion2Input
    format: ReasoningFormatInput | None
    """Which provider's form the reasoning has."""
    signature: str | None
    """Signature that proves the reasoning is unaltered; give it back unchanged."""


InputsReasoningInput: TypeAlias = "InputsReasoningParam | InputsReasoning"
"""What may be passed as InputsReasoning: a dict, or the model."""
