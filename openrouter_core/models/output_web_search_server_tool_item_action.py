"""Model OutputWebSearchServerToolItemAction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.output_web_search_server_tool_item_source import OutputWebSearchServerToolItemSource


@model
class OutputWebSearchServerToolItemAction(WireModel):
    """What OpenRouter's web search tool searched for and found."""

    query: str
    """What was searched for."""
    type: Literal["search"]
    sources: list[OutputWebSearchServerToolItemSource] | None = None
    """Pages that the search found."""
