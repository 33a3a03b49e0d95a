"""Enum AlignmentUnavailableCallRecordReason."""

from __future__ import annotations

from typing import Literal, TypeAlias

AlignmentUnavailableCallRecordReason: TypeAlias = Literal["cut", "evaluator_error", "malformed_answer", "time_limit"] | str
"""Why the alignment plugin came to no verdict."""
