"""Model AlignmentUnavailableCallRecord."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AlignmentUnavailableCallRecord as AlignmentUnavailableCallRecord
else:
    from openrouter_core.model import WireModel, model

    @model
    class AlignmentUnavailableCallRecord(WireModel):
        """Model call that could not be judged."""

        call: int
        outcome: Literal["unavailable"]
        reason: AlignmentUnavailableCallRecordReason
