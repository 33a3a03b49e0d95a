"""Model BodyMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_container import AnthropicContainer
    from openrouter_core.models.anthropic_input_transformation import AnthropicInputTransformation
    from openrouter_core.models.anthropic_refusal_stop_details import AnthropicRefusalStopDetails
    from openrouter_core.models.body_usage2 import BodyUsage2
    from openrouter_core.models.or_anthropic_content_block import ORAnthropicContentBlock
    from openrouter_core.models.or_anthropic_stop_reason import ORAnthropicStopReason


@model
class BodyMessage(WireModel):
    """Message that answers a request of a batch, in the form of the Messages API."""

    container: AnthropicContainer | None
    """Sandbox container that the message's code ran in; null if none."""
    content: list[ORAnthropicContentBlock]
    id: str
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    role: Literal["assistant"]
    stop_details: AnthropicRefusalStopDetails | None
    """More about a refusal; null if there was none."""
    stop_reason: ORAnthropicStopReason | None
    """Why the model stopped."""
    stop_sequence: str | None
    """Stop sequence that was met; null if the model stopped otherwise."""
    type: Literal["message"]
    usage: BodyUsage2
    input_transformations: list[AnthropicInputTransformation] | None = nullable(default=None)
    """Changes made to the input before the model saw it."""
