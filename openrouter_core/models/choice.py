"""Model Choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.finish_reason import FinishReason
    from openrouter_core.models.logprobs import Logprobs
    from openrouter_core.models.message import Message


@model
class Choice(WireModel):
    """One chat answer of a batch."""

    finish_reason: FinishReason
    """Why the model stopped."""
    index: int
    """Position, counted from 0."""
    logprobs: Logprobs | None
    """Log probabilities of the tokens; null if not asked for."""
    message: Message
    native_finish_reason: str | None
    """Why the model stopped, in the provider's own word."""
