"""Model AnthropicCitationWebSearchResultLocationParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import (
        AnthropicCitationWebSearchResultLocationParam as AnthropicCitationWebSearchResultLocationParam,
    )
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicCitationWebSearchResultLocationParam(WireModel):
        """Citation of a page found by web search, sent back in a request."""

        cited_text: str
        encrypted_index: str
        title: str | None
        type: Literal["web_search_result_location"]
        url: str
