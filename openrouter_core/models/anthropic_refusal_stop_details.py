"""Model AnthropicRefusalStopDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicRefusalStopDetails as AnthropicRefusalStopDetails
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicRefusalStopDetails(WireModel):
        """Why the model declined to answer."""

        category: AnthropicRefusalStopDetailsCategory | None
        explanation: str | None
        type: Literal["refusal"]
