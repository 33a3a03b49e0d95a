"""Model AnthropicToolSearchToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicToolSearchToolResult as AnthropicToolSearchToolResult
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicToolSearchToolResult(WireModel):
        """Content block with the outcome of a tool search."""

        content: AnthropicToolSearchContent
        tool_use_id: str
        type: Literal["tool_search_tool_result"]
