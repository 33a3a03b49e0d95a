"""Model AnthropicToolUnionCustom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_cache_control_directive import AnthropicCacheControlDirective
    from openrouter_core.models.anthropic_tool_union_input_schema import AnthropicToolUnionInputSchema


@model
class AnthropicToolUnionCustom(WireModel):
    """Tool of your own, which you run when the model calls it."""

    input_schema: AnthropicToolUnionInputSchema
    """JSON Schema of the tool's input."""
    name: str
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""
    description: str | None = None
    """Tells the model what the tool does and when to use it."""
    strict: bool | None = None
    """Whether the model must keep exactly to the JSON Schema."""
    type: Literal["custom"] | None = None
