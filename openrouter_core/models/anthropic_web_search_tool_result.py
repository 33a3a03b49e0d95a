"""Model AnthropicWebSearchToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_caller import AnthropicCaller
    from openrouter_core.models.anthropic_web_search_tool_result_content import AnthropicWebSearchToolResultContent


@model
class AnthropicWebSearchToolResult(WireModel):
    """Content block with the outcome of a web search."""

    caller: AnthropicCaller
    """What called the tool: the model itself, or code that it ran."""
    content: AnthropicWebSearchToolResultContent
    tool_use_id: str
    """Id of the tool use that this is the result of."""
    type: Literal["web_search_tool_result"]
