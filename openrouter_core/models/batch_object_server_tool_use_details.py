"""Model BatchObjectServerToolUseDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BatchObjectServerToolUseDetails as BatchObjectServerToolUseDetails
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class BatchObjectServerToolUseDetails(WireModel):
        """How often a chat answer of a batch used server tools."""

        tool_calls_executed: int | None = nullable(default=None)
        tool_calls_requested: int | None = nullable(default=None)
        web_search_requests: int | None = nullable(default=None)
