"""Model AnthropicCitationWebSearchResultLocation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicCitationWebSearchResultLocation as AnthropicCitationWebSearchResultLocation
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicCitationWebSearchResultLocation(WireModel):
        """Citation of a page that the web search tool found."""

        cited_text: str
        encrypted_index: str
        title: str | None
        type: Literal["web_search_result_location"]
        url: str
