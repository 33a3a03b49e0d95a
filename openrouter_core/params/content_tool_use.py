"""Parameters ContentToolUse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.content_tool_use import ContentToolUse
    from openrouter_core.params.anthropic_cache_control_directive import AnthropicCacheControlDirectiveInput


class ContentToolUseParam(TypedDict, total=False):
    """Earlier call of a client tool by the model, in a message given back."""

    id: Required[str]
    """Id of the call, to which the tool result refers."""
    name: Required[str]
    """Name of the tool."""
    type: Required[Literal["tool_use"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    input: Any
    """Arguments that the model gave to the tool."""


ContentToolUseInput: TypeAlias = "ContentToolUseParam | ContentToolUse"
"""What may be passed as ContentToolUse: a dict, or the model."""
