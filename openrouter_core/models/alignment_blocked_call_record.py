"""Model AlignmentBlockedCallRecord."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AlignmentBlockedCallRecord as AlignmentBlockedCallRecord
else:
    from openrouter_core.model import WireModel, model

    @model
    class AlignmentBlockedCallRecord(WireModel):
        """Model call that the alignment plugin blocked."""

        call: int
        outcome: Literal["blocked"]
        rules: list[AlignmentRuleRecord]
