"""Model ListToolsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.list_tools_response_links import ListToolsResponseLinks
    from openrouter_core.models.server_tool import ServerTool


@model
class ListToolsResponse(WireModel):
    """A page of the server tools that OpenRouter offers."""

    data: list[ServerTool]
    links: ListToolsResponseLinks
    total_count: int
    """Number of items over all pages."""
