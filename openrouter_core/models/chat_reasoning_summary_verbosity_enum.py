"""Enum ChatReasoningSummaryVerbosityEnum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatReasoningSummaryVerbosityEnum as ChatReasoningSummaryVerbosityEnum
else:
    ChatReasoningSummaryVerbosityEnum = Literal["auto", "concise", "detailed"] | str
