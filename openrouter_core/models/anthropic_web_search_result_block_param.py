"""Model AnthropicWebSearchResultBlockParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicWebSearchResultBlockParam as AnthropicWebSearchResultBlockParam
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class AnthropicWebSearchResultBlockParam(WireModel):
        """Page that the web search tool found, sent back in a request."""

        encrypted_content: str
        title: str
        type: Literal["web_search_result"]
        url: str
        page_age: str | None = nullable(default=None)
