"""Parameters ContentServerToolUse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.content_server_tool_use import ContentServerToolUse
    from openrouter_core.params.anthropic_cache_control_directive import AnthropicCacheControlDirectiveInput


class ContentServerToolUseParam(TypedDict, total=False):
    """Earlier call of a server tool by the model, in a message given back."""

    id: Required[str]
    """Id of the call, to which the result block refers."""
    name: Required[str]
    """Name of the server tool."""
    type: Required[Literal["server_tool_use"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    input: Any
    """Arguments that the model gave to the tool."""


ContentServerToolUseInput: TypeAlias = "ContentServerToolUseParam | ContentServerToolUse"
"""What may be passed as ContentServerToolUse: a dict, or the model."""
