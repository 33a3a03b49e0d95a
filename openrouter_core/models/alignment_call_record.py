"""Union AlignmentCallRecord."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AlignmentCallRecord as AlignmentCallRecord
else:
    from openrouter_core.unions import Tagged

    AlignmentCallRecord = Tagged(
        "outcome",
        {
            "allowed": "AlignmentAllowedCallRecord",
            "blocked": "AlignmentBlockedCallRecord",
            "unavailable": "AlignmentUnavailableCallRecord",
        },
    )
