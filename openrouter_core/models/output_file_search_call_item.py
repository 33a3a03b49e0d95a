"""Model OutputFileSearchCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputFileSearchCallItem as OutputFileSearchCallItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputFileSearchCallItem(WireModel):
        """A model's search in files, by the provider's file search tool."""

        id: str
        queries: list[str]
        status: WebSearchStatus
        type: Literal["file_search_call"]
