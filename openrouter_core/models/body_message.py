"""Model BodyMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import BodyMessage as BodyMessage
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class BodyMessage(WireModel):
        """Message that answers a request of a batch, in the form of the Messages API."""

        container: AnthropicContainer | None
        content: list[ORAnthropicContentBlock]
        id: str
        model: str
        role: Literal["assistant"]
        stop_details: AnthropicRefusalStopDetails | None
        stop_reason: ORAnthropicStopReason | None
        stop_sequence: str | None
        type: Literal["message"]
        usage: BodyUsage2
        input_transformations: list[AnthropicInputTransformation] | None = nullable(default=None)
