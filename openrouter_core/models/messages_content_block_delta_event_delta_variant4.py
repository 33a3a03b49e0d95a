"""Model MessagesContentBlockDeltaEventDeltaVariant4."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class MessagesContentBlockDeltaEventDeltaVariant4(WireModel):
    """Signature of a thinking block."""

    signature: str
    """Provider's signature on the reasoning; send it back unchanged."""
    type: Literal["signature_delta"]
