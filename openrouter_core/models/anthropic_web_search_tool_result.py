"""Model AnthropicWebSearchToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicWebSearchToolResult as AnthropicWebSearchToolResult
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicWebSearchToolResult(WireModel):
        """Content block with the outcome of a web search."""

        caller: AnthropicCaller
        content: AnthropicWebSearchToolResultContent
        tool_use_id: str
        type: Literal["web_search_tool_result"]
