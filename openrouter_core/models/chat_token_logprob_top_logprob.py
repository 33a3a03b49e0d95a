"""Model ChatTokenLogprobTopLogprob."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatTokenLogprobTopLogprob as ChatTokenLogprobTopLogprob
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatTokenLogprobTopLogprob(WireModel):
        """One of the likeliest tokens at a position."""

        bytes: list[int] | None
        logprob: float
        token: str
