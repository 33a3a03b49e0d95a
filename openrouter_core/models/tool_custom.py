"""Model ToolCustom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_cache_control_directive import AnthropicCacheControlDirective
    from openrouter_core.models.messages_request_input_schema import MessagesRequestInputSchema


@model
class ToolCustom(WireModel):
    """Tool of a Messages request that the caller defines and runs."""

    input_schema: MessagesRequestInputSchema
    """JSON schema of the tool's input."""
    name: str
    """Name by which the model calls the tool."""
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    defer_loading: bool | None = None
    """Whether the definition is withheld until tool search finds it."""
    description: str | None = None
    """What the tool does, for the model to read."""
    strict: bool | None = None
    """Whether input must follow the schema exactly."""
    type: Literal["custom"] | None = None
