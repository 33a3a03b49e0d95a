"""Model MessagesContentBlockDeltaEventDeltaVariant4."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesContentBlockDeltaEventDeltaVariant4 as MessagesContentBlockDeltaEventDeltaVariant4
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesContentBlockDeltaEventDeltaVariant4(WireModel):
        """Signature of a thinking block."""

        signature: str
        type: Literal["signature_delta"]
