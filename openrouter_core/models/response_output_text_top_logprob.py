"""Model ResponseOutputTextTopLogprob."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ResponseOutputTextTopLogprob as ResponseOutputTextTopLogprob
else:
    from openrouter_core.model import WireModel, model

    @model
    class ResponseOutputTextTopLogprob(WireModel):
        """One of the likeliest tokens at a position of an output text."""

        bytes: list[int]
        logprob: float
        token: str
