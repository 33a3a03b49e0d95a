"""Model ContentToolUse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_cache_control_directive import AnthropicCacheControlDirective


@model
class ContentToolUse(WireModel):
    """Earlier call of a client tool by the model, in a message given back."""

    id: str
    """Id of the call, to which the tool result refers."""
    name: str
    """Name of the tool."""
    type: Literal["tool_use"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    input: Any = nullable(default=None)
    """Arguments that the model gave to the tool."""
