"""Model FusionCallPanelDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FusionCallPanelDeltaEvent as FusionCallPanelDeltaEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class FusionCallPanelDeltaEvent(WireModel):
        """Stream event: a further piece of an answer by a model of a fusion panel."""

        delta: str
        item_id: str
        model: str
        output_index: int
        sequence_number: int
        type: Literal["response.fusion_call.panel.delta"]
