"""Model LogprobsContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import LogprobsContent as LogprobsContent
else:
    from openrouter_core.model import WireModel, model

    @model
    class LogprobsContent(WireModel):
        """Log probability of one token of a chat choice's content."""

        bytes: list[int] | None
        logprob: float
        token: str
        top_logprobs: list[ContentTopLogprob]
