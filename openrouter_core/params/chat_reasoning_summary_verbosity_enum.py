"""Parameters ChatReasoningSummaryVerbosityEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatReasoningSummaryVerbosityEnumInput: TypeAlias = Literal["auto", "concise", "detailed"] | str
"""Known values of chat reasoning summary verbosity enum."""
