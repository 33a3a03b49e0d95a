"""Enum AlignmentUnavailableCallRecordReason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AlignmentUnavailableCallRecordReason as AlignmentUnavailableCallRecordReason
else:
    AlignmentUnavailableCallRecordReason = Literal["cut", "evaluator_error", "malformed_answer", "time_limit"] | str
