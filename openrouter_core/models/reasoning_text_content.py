"""Model ReasoningTextContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ReasoningTextContent as ReasoningTextContent
else:
    from openrouter_core.model import WireModel, model

    @model
    class ReasoningTextContent(WireModel):
        """One part of a model's reasoning text."""

        text: str
        type: Literal["reasoning_text"]
