"""Model StreamLogprobTopLogprob."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import StreamLogprobTopLogprob as StreamLogprobTopLogprob
else:
    from openrouter_core.model import WireModel, model

    @model
    class StreamLogprobTopLogprob(WireModel):
        """One of the likeliest tokens at a position of a streamed text."""

        bytes: list[int] | None = None
        logprob: float | None = None
        token: str | None = None
