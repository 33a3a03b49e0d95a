"""Model Logprob."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Logprob as Logprob
else:
    from openrouter_core.model import WireModel, model

    @model
    class Logprob(WireModel):
        """Log probability of one token of output text."""

        bytes: list[int]
        logprob: float
        token: str
        top_logprobs: list[ResponseOutputTextTopLogprob]
