"""Model StreamLogprob."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import StreamLogprob as StreamLogprob
else:
    from openrouter_core.model import WireModel, model

    @model
    class StreamLogprob(WireModel):
        """Token of a streamed text, with its log probability."""

        logprob: float
        token: str
        bytes: list[int] | None = None
        top_logprobs: list[StreamLogprobTopLogprob] | None = None
