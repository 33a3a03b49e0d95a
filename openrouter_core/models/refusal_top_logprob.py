"""Model RefusalTopLogprob."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import RefusalTopLogprob as RefusalTopLogprob
else:
    from openrouter_core.model import WireModel, model

    @model
    class RefusalTopLogprob(WireModel):
        """One of the likeliest tokens at a position of a refusal."""

        bytes: list[int] | None
        logprob: float
        token: str
