"""Enum ChatReasoningSummaryVerbosityEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatReasoningSummaryVerbosityEnum: TypeAlias = Literal["auto", "concise", "detailed"] | str
"""Chat reasoning summary verbosity enum, as the API document has it."""
