"""Enum ReasoningSummaryVerbosity."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningSummaryVerbosity: TypeAlias = Literal["auto", "concise", "detailed"] | str
"""Known values of reasoning summary verbosity."""
