"""Model Logprobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Logprobs as Logprobs
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class Logprobs(WireModel):
        """Log probabilities of the tokens of a chat choice."""

        content: list[LogprobsContent] | None
        refusal: list[Refusal] | None = nullable(default=None)
