"""Model ContentWebSearchToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContentWebSearchToolResult as ContentWebSearchToolResult
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContentWebSearchToolResult(WireModel):
        """Result of an earlier web search, in a message given back."""

        content: MessagesMessageParamContentUnion3
        tool_use_id: str
        type: Literal["web_search_tool_result"]
        cache_control: AnthropicCacheControlDirective | None = None
