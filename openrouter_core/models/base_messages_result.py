"""Model BaseMessagesResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_container import AnthropicContainer
    from openrouter_core.models.anthropic_refusal_stop_details import AnthropicRefusalStopDetails
    from openrouter_core.models.base_messages_result_usage import BaseMessagesResultUsage
    from openrouter_core.models.or_anthropic_content_block import ORAnthropicContentBlock
    from openrouter_core.models.or_anthropic_stop_reason import ORAnthropicStopReason


@model
class BaseMessagesResult(WireModel):
    """Message that the model wrote, in the form of the Anthropic Messages API."""

    container: AnthropicContainer | None
    """Sandbox container that the message's code ran in."""
    content: list[ORAnthropicContentBlock]
    id: str
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    role: Literal["assistant"]
    stop_details: AnthropicRefusalStopDetails | None
    """More about a refusal."""
    stop_reason: ORAnthropicStopReason
    """Why the model stopped."""
    stop_sequence: str | None
    """Stop sequence that was met; null if the model stopped otherwise."""
    type: Literal["message"]
    usage: BaseMessagesResultUsage
