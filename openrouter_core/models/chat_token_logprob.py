"""Model ChatTokenLogprob."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatTokenLogprob as ChatTokenLogprob
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatTokenLogprob(WireModel):
        """How likely an output token was."""

        bytes: list[int] | None
        logprob: float
        token: str
        top_logprobs: list[ChatTokenLogprobTopLogprob]
