"""Model FusionCallPanelAddedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FusionCallPanelAddedEvent as FusionCallPanelAddedEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class FusionCallPanelAddedEvent(WireModel):
        """Stream event: a model has joined the panel of a fusion call."""

        item_id: str
        model: str
        output_index: int
        sequence_number: int
        type: Literal["response.fusion_call.panel.added"]
