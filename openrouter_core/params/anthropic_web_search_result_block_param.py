"""Parameters AnthropicWebSearchResultBlockParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_web_search_result_block_param import AnthropicWebSearchResultBlockParam


class AnthropicWebSearchResultBlockParamParam(TypedDict, total=False):
    """Page that the web search tool found, sent back in a request."""

    encrypted_content: Required[str]
    """Content that only the provider can read; send it back unchanged."""
    title: Required[str]
    type: Required[Literal["web_search_result"]]
    url: Required[str]
    page_age: str | None
    """How old the page is or when it was last changed, as text."""


AnthropicWebSearchResultBlockParamInput: TypeAlias = (
    "AnthropicWebSearchResultBlockParamParam | AnthropicWebSearchResultBlockParam"
)
"""What may be passed as AnthropicWebSearchResultBlockParam: a dict, or the model."""
