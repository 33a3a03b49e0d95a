"""Model ORAnthropicToolSearchResultParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ORAnthropicToolSearchResultParam as ORAnthropicToolSearchResultParam
else:
    from openrouter_core.model import WireModel, model

    @model
    class ORAnthropicToolSearchResultParam(WireModel):
        """Result of OpenRouter's tool search, sent back in a message."""

        content: dict[str, Any]
        tool_use_id: str
        type: Literal["openrouter_tool_search_result"]
