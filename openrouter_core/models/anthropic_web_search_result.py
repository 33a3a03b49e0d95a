"""Model AnthropicWebSearchResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicWebSearchResult as AnthropicWebSearchResult
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicWebSearchResult(WireModel):
        """Page that the web search tool found."""

        encrypted_content: str
        page_age: str | None
        title: str
        type: Literal["web_search_result"]
        url: str
