"""Model ContentTopLogprob."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ContentTopLogprob as ContentTopLogprob
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContentTopLogprob(WireModel):
        """One of the likeliest tokens at a position, with its log probability."""

        bytes: list[int] | None
        logprob: float
        token: str
