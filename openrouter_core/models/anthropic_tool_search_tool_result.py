"""Model AnthropicToolSearchToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_tool_search_content import AnthropicToolSearchContent


@model
class AnthropicToolSearchToolResult(WireModel):
    """Content block with the outcome of a tool search."""

    content: AnthropicToolSearchContent
    tool_use_id: str
    """Id of the tool use that this is the result of."""
    type: Literal["tool_search_tool_result"]
