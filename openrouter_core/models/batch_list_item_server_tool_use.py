"""Model BatchListItemServerToolUse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BatchListItemServerToolUse as BatchListItemServerToolUse
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class BatchListItemServerToolUse(WireModel):
        """How often the requests of a listed batch used server tools."""

        tool_calls_executed: int | None = nullable(default=None)
        tool_calls_requested: int | None = nullable(default=None)
        web_search_requests: int | None = nullable(default=None)
