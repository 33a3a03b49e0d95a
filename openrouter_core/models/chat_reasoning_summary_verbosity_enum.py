"""Enum ChatReasoningSummaryVerbosityEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatReasoningSummaryVerbosityEnum: TypeAlias = Literal["auto", "concise", "detailed"] | str
"""How detailed the summary of a chat model's reasoning is."""
