"""Model ListToolsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListToolsResponse as ListToolsResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ListToolsResponse(WireModel):
        """A page of the server tools that OpenRouter offers."""

        data: list[ServerTool]
        links: ListToolsResponseLinks
        total_count: int
