"""Model AnthropicSearchResultBlockParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_cache_control_directive import AnthropicCacheControlDirective
    from openrouter_core.models.anthropic_search_result_block_param_citations import AnthropicSearchResultBlockParamCitations
    from openrouter_core.models.anthropic_text_block_param import AnthropicTextBlockParam


@model
class AnthropicSearchResultBlockParam(WireModel):
    """Search result of your own, which the model can cite."""

    content: list[AnthropicTextBlockParam]
    source: str
    """Where the result comes from, such as its URL."""
    title: str
    type: Literal["search_result"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    citations: AnthropicSearchResultBlockParamCitations | None = None
