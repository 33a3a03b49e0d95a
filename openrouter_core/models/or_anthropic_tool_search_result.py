"""Model ORAnthropicToolSearchResult."""

from __future__ import annotations

from typing import Any, Literal

from openrouter_core.model import WireModel, model


@model
class ORAnthropicToolSearchResult(WireModel):
    """Result of OpenRouter's tool search, in an answer."""

    content: dict[str, Any]
    tool_use_id: str
    """Id of the tool use that this is the result of."""
    type: Literal["openrouter_tool_search_result"]
