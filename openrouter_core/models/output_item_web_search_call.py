"""Model OutputItemWebSearchCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputItemWebSearchCall as OutputItemWebSearchCall
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputItemWebSearchCall(WireModel):
        """A web search, in output that alignment rejected."""

        id: str
        status: WebSearchStatus
        type: Literal["web_search_call"]
        action: OutputItemWebSearchCallActionUnion | None = None
