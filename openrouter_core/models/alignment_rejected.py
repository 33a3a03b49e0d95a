"""Union AlignmentRejected."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AlignmentRejected as AlignmentRejected
else:
    from openrouter_core.unions import AnyOf

    AlignmentRejected = AnyOf("AlignmentChatRejected", "list[AlignmentResponsesRejected]")
