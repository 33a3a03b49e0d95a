"""Enum ReasoningSummaryVerbosity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ReasoningSummaryVerbosity as ReasoningSummaryVerbosity
else:
    ReasoningSummaryVerbosity = Literal["auto", "concise", "detailed"] | str
