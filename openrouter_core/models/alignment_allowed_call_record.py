"""Model AlignmentAllowedCallRecord."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.alignment_rule_record import AlignmentRuleRecord


@model
class AlignmentAllowedCallRecord(WireModel):
    """Model call that the alignment plugin let through."""

    call: int
    """Number of the model call within the request."""
    outcome: Literal["allowed"]
    rules: list[AlignmentRuleRecord]
