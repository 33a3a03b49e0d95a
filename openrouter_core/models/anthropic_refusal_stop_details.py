"""Model AnthropicRefusalStopDetails."""

from __future__ import annotations

from typing import Any, Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicRefusalStopDetails(WireModel):
    """Why the model declined to answer."""

    category: Any
    """Kind of harm that the refusal is about; null if not named."""
    explanation: str | None
    """Reason in words; null if none is given."""
    type: Literal["refusal"]
