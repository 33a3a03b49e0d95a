"""Union AlignmentCallRecord."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.alignment_allowed_call_record import AlignmentAllowedCallRecord
    from openrouter_core.models.alignment_blocked_call_record import AlignmentBlockedCallRecord
    from openrouter_core.models.alignment_unavailable_call_record import AlignmentUnavailableCallRecord
    from openrouter_core.unions import UnknownVariant

    AlignmentCallRecord: TypeAlias = (
        AlignmentAllowedCallRecord | AlignmentBlockedCallRecord | AlignmentUnavailableCallRecord | UnknownVariant
    )
    """Verdict on one model call: allowed, blocked, or not to be had."""
else:
    AlignmentCallRecord = Tagged(
        "outcome",
        {
            "allowed": "AlignmentAllowedCallRecord",
            "blocked": "AlignmentBlockedCallRecord",
            "unavailable": "AlignmentUnavailableCallRecord",
        },
    )
