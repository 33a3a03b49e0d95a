"""Model ORAnthropicToolSearchResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ORAnthropicToolSearchResult as ORAnthropicToolSearchResult
else:
    from openrouter_core.model import WireModel, model

    @model
    class ORAnthropicToolSearchResult(WireModel):
        """Result of OpenRouter's tool search, in an answer."""

        content: dict[str, Any]
        tool_use_id: str
        type: Literal["openrouter_tool_search_result"]
