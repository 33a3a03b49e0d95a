"""Model AlignmentUnavailableCallRecord."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.alignment_unavailable_call_record_reason import AlignmentUnavailableCallRecordReason


@model
class AlignmentUnavailableCallRecord(WireModel):
    """Model call that could not be judged."""

    call: int
    """Number of the model call within the request."""
    outcome: Literal["unavailable"]
    reason: AlignmentUnavailableCallRecordReason
    """Why there is no verdict."""
