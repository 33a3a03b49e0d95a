"""Model BaseMessagesResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import BaseMessagesResult as BaseMessagesResult
else:
    from openrouter_core.model import WireModel, model

    @model
    class BaseMessagesResult(WireModel):
        """Message that the model wrote, in the form of the Anthropic Messages API."""

        container: AnthropicContainer | None
        content: list[ORAnthropicContentBlock]
        id: str
        model: str
        role: Literal["assistant"]
        stop_details: AnthropicRefusalStopDetails | None
        stop_reason: ORAnthropicStopReason
        stop_sequence: str | None
        type: Literal["message"]
        usage: BaseMessagesResultUsage
