"""Model ChatTokenLogprobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatTokenLogprobs as ChatTokenLogprobs
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ChatTokenLogprobs(WireModel):
        """Log probabilities of an answer's tokens."""

        content: list[ChatTokenLogprob] | None
        refusal: list[ChatTokenLogprob] | None = nullable(default=None)
