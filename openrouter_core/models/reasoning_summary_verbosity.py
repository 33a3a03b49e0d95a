"""Enum ReasoningSummaryVerbosity."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningSummaryVerbosity: TypeAlias = Literal["auto", "concise", "detailed"] | str
"""Reasoning summary verbosity, as the API document has it."""
