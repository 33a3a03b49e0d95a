"""Model Alignment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.alignment_call_record import AlignmentCallRecord


@model
class Alignment(WireModel):
    """What the alignment plugin recorded about the model calls of a request."""

    calls: list[AlignmentCallRecord]
    """One record for each model call that was judged."""
