"""Model OutputItemReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputItemReasoning as OutputItemReasoning
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class OutputItemReasoning(WireModel):
        """Reasoning, in output that alignment rejected."""

        id: str
        summary: list[ReasoningSummaryText]
        type: Literal["reasoning"]
        content: list[ReasoningTextContent] | None = None
        encrypted_content: str | None = nullable(default=None)
        status: OutputItemReasoningStatusUnion | None = None
