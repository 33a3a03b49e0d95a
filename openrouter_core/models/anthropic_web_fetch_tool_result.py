"""Model AnthropicWebFetchToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_caller import AnthropicCaller
    from openrouter_core.models.anthropic_web_fetch_content import AnthropicWebFetchContent


@model
class AnthropicWebFetchToolResult(WireModel):
    """Content block with the outcome of a web fetch."""

    caller: AnthropicCaller
    """What called the tool: the model itself, or code that it ran."""
    content: AnthropicWebFetchContent
    tool_use_id: str
    """Id of the tool use that this is the result of."""
    type: Literal["web_fetch_tool_result"]
