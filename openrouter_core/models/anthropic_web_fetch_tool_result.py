"""Model AnthropicWebFetchToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicWebFetchToolResult as AnthropicWebFetchToolResult
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicWebFetchToolResult(WireModel):
        """Content block with the outcome of a web fetch."""

        caller: AnthropicCaller
        content: AnthropicWebFetchContent
        tool_use_id: str
        type: Literal["web_fetch_tool_result"]
