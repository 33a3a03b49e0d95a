"""Model InputsReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InputsReasoning as InputsReasoning
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class InputsReasoning(WireModel):
        """Input item: earlier reasoning of the model, given back."""

        id: str
        summary: list[ReasoningSummaryText] | None
        type: Literal["reasoning"]
        content: list[ReasoningTextContent] | None = nullable(default=None)
        encrypted_content: str | None = nullable(default=None)
        status: InputsStatusUnion2 | None = None
        format: ReasoningFormat | None = nullable(default=None)
        signature: str | None = nullable(default=None)
