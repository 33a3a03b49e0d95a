"""Model InputsReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.inputs_status_union2 import InputsStatusUnion2
    from openrouter_core.models.reasoning_format import ReasoningFormat
    from openrouter_core.models.reasoning_summary_text import ReasoningSummaryText
    from openrouter_core.models.reasoning_text_content import ReasoningTextContent


@model
class InputsReasoning(WireModel):
    """Input item: earlier reasoning of the model, given back."""

    id: str
    summary: list[ReasoningSummaryText] | None
    """Summary of the reasoning in parts, null when there is none."""
    type: Literal["reasoning"]
    content: list[ReasoningTextContent] | None = nullable(default=None)
    """Text of the reasoning in parts, null when it is not shown."""
    encrypted_content: str | None = nullable(default=None)
    """Reasoning in encrypted, opaque form; give it back unchanged."""
    status: InputsStatusUnion2 | None = None
    format: ReasoningFormat | None = nullable(default=None)
    """Which provider's form the reasoning has."""
    signature: str | None = nullable(default=None)
    """Signature that proves the reasoning is unaltered; give it back unchanged."""
