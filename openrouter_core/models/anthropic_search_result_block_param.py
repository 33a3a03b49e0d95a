"""Model AnthropicSearchResultBlockParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicSearchResultBlockParam as AnthropicSearchResultBlockParam
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicSearchResultBlockParam(WireModel):
        """Search result of your own, which the model can cite."""

        content: list[AnthropicTextBlockParam]
        source: str
        title: str
        type: Literal["search_result"]
        cache_control: AnthropicCacheControlDirective | None = None
        citations: AnthropicSearchResultBlockParamCitations | None = None
