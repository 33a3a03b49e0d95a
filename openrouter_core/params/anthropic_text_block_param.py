"""Parameters AnthropicTextBlockParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.anthropic_text_block_param import AnthropicTextBlockParam
    from openrouter_core.params.anthropic_cache_control_directive import AnthropicCacheControlDirectiveInput
    from openrouter_core.params.citation import CitationInput


class AnthropicTextBlockParamParam(TypedDict, total=False):
    """Text in a request."""

    text: Required[str]
    type: Required[Literal["text"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    citations: Sequence[CitationInput] | None
    """Sources of the text, as received with it."""


AnthropicTextBlockParamInput: TypeAlias = "AnthropicTextBlockParamParam | AnthropicTextBlockParam"
"""What may be passed as AnthropicTextBlockParam: a dict, or the model."""
