"""Model AlignmentRuleRecord."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AlignmentRuleRecord as AlignmentRuleRecord
else:
    from openrouter_core.model import WireModel, model

    @model
    class AlignmentRuleRecord(WireModel):
        """How one rule fared against one model call."""

        applicable: bool
        broken: bool
        probability: float | None
