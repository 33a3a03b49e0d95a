"""Enum AlignmentUnavailableCallRecordReason."""

from __future__ import annotations

from typing import Literal, TypeAlias

AlignmentUnavailableCallRecordReason: TypeAlias = Literal["cut", "evaluator_error", "malformed_answer", "time_limit"] | str
"""Alignment unavailable call record reason, as the API document has it."""
