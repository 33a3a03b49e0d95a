"""Model OutputFileSearchCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.web_search_status import WebSearchStatus


@model
class OutputFileSearchCallItem(WireModel):
    """A model's search in files, by the provider's file search tool."""

    id: str
    queries: list[str]
    status: WebSearchStatus
    type: Literal["file_search_call"]
