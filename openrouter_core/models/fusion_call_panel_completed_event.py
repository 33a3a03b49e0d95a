"""Model FusionCallPanelCompletedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FusionCallPanelCompletedEvent as FusionCallPanelCompletedEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class FusionCallPanelCompletedEvent(WireModel):
        """Stream event: a model of a fusion panel has given its whole answer."""

        content: str
        item_id: str
        model: str
        output_index: int
        sequence_number: int
        type: Literal["response.fusion_call.panel.completed"]
