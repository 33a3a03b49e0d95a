"""Parameters AnthropicSearchResultBlockParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.anthropic_search_result_block_param import AnthropicSearchResultBlockParam
    from openrouter_core.params.anthropic_cache_control_directive import AnthropicCacheControlDirectiveInput
    from openrouter_core.params.anthropic_search_result_block_param_citations import AnthropicSearchResultBlockParamCitationsInput
    from openrouter_core.params.anthropic_text_block_param import AnthropicTextBlockParamInput


class AnthropicSearchResultBlockParamParam(TypedDict, total=False):
    """Search result of your own, which the model can cite."""

    content: Required[Sequence[AnthropicTextBlockParamInput]]
    source: Required[str]
    """Where the result comes from, such as its URL."""
    title: Required[str]
    type: Required[Literal["search_result"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    citations: AnthropicSearchResultBlockParamCitationsInput


AnthropicSearchResultBlockParamInput: TypeAlias = "AnthropicSearchResultBlockParamParam | AnthropicSearchResultBlockParam"
"""What may be passed as AnthropicSearchResultBlockParam: a dict, or the model."""
