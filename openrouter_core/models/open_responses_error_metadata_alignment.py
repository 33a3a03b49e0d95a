"""Model OpenResponsesErrorMetadataAlignment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.alignment_call_record import AlignmentCallRecord
    from openrouter_core.models.alignment_rejected import AlignmentRejected


@model
class OpenResponsesErrorMetadataAlignment(WireModel):
    """What the alignment plugin found and rejected."""

    calls: list[AlignmentCallRecord]
    """Verdict on each call that was checked."""
    rejected: AlignmentRejected | None = None
    """The output that was rejected."""
