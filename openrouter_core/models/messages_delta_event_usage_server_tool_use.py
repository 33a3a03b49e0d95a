"""Model MessagesDeltaEventUsageServerToolUse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MessagesDeltaEventUsageServerToolUse as MessagesDeltaEventUsageServerToolUse
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesDeltaEventUsageServerToolUse(WireModel):
        """Calls of server tools that a streamed message has made so far."""

        web_fetch_requests: int
        web_search_requests: int
