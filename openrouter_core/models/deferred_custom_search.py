"""Model DeferredCustomSearch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DeferredCustomSearch as DeferredCustomSearch
else:
    from openrouter_core.model import WireModel, model

    @model
    class DeferredCustomSearch(WireModel):
        """Search for deferred tools by a tool of the caller's own."""

        result_key: str
        tool_id: str
        type: Literal["custom"]
        max_results: int | None = None
