"""Model ReasoningDetailText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ReasoningDetailText as ReasoningDetailText
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ReasoningDetailText(WireModel):
        """Reasoning in plain text, with the signature that lets it be sent back."""

        type: Literal["reasoning.text"]
        format: ReasoningFormat | None = nullable(default=None)
        id: str | None = nullable(default=None)
        index: int | None = None
        signature: str | None = nullable(default=None)
        text: str | None = nullable(default=None)
