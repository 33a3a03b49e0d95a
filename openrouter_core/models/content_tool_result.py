"""Model ContentToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_cache_control_directive import AnthropicCacheControlDirective
    from openrouter_core.models.messages_message_param_content_union2 import MessagesMessageParamContentUnion2


@model
class ContentToolResult(WireModel):
    """Result of a tool call, given back to the model."""

    tool_use_id: str
    """Id of the `tool_use` block that this result answers."""
    type: Literal["tool_result"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    content: MessagesMessageParamContentUnion2 | None = None
    """Output of the tool: text or content blocks."""
    is_error: bool | None = None
    """Whether the tool failed, so that `content` tells of the error."""
