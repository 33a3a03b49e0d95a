"""Model AnthropicRefusalStopDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_refusal_stop_details_category import AnthropicRefusalStopDetailsCategory


@model
class AnthropicRefusalStopDetails(WireModel):
    """Why the model declined to answer."""

    category: AnthropicRefusalStopDetailsCategory | None
    """Kind of harm that the refusal is about; null if not named."""
    explanation: str | None
    """Reason in words; null if none is given."""
    type: Literal["refusal"]
