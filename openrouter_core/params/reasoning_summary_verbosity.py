"""Parameters ReasoningSummaryVerbosity."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningSummaryVerbosityInput: TypeAlias = Literal["auto", "concise", "detailed"] | str
"""How detailed the summary of a model's reasoning is."""
