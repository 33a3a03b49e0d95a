"""Model FusionCallPanelFailedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FusionCallPanelFailedEvent as FusionCallPanelFailedEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class FusionCallPanelFailedEvent(WireModel):
        """Stream event: a model of a fusion panel has failed."""

        error: str
        item_id: str
        model: str
        output_index: int
        sequence_number: int
        type: Literal["response.fusion_call.panel.failed"]
        status_code: int | None = None
