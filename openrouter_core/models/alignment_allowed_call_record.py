"""Model AlignmentAllowedCallRecord."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AlignmentAllowedCallRecord as AlignmentAllowedCallRecord
else:
    from openrouter_core.model import WireModel, model

    @model
    class AlignmentAllowedCallRecord(WireModel):
        """Model call that the alignment plugin let through."""

        call: int
        outcome: Literal["allowed"]
        rules: list[AlignmentRuleRecord]
