"""Model OutputWebSearchCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputWebSearchCallItem as OutputWebSearchCallItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputWebSearchCallItem(WireModel):
        """A model's web search, in a response's output."""

        id: str
        status: WebSearchStatus
        type: Literal["web_search_call"]
        action: OutputWebSearchCallItemActionUnion | None = None
