"""Enum ReasoningSummaryVerbosity."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningSummaryVerbosity: TypeAlias = Literal["auto", "concise", "detailed"] | str
"""How detailed the summary of a model's reasoning is."""
