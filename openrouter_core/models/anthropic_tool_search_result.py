"""Model AnthropicToolSearchResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicToolSearchResult as AnthropicToolSearchResult
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicToolSearchResult(WireModel):
        """Tools that a tool search found."""

        tool_references: list[AnthropicToolReference]
        type: Literal["tool_search_tool_search_result"]
