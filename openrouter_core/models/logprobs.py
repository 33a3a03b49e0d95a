"""Model Logprobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.logprobs_content import LogprobsContent
    from openrouter_core.models.refusal import Refusal


@model
class Logprobs(WireModel):
    """Log probabilities of the tokens of a chat choice."""

    content: list[LogprobsContent] | None
    """One entry for each token of the content, or null."""
    refusal: list[Refusal] | None = nullable(default=None)
    """One entry for each token of the refusal, or null."""
