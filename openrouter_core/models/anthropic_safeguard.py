"""Model AnthropicSafeguard."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model


@model
class AnthropicSafeguard(WireModel):
    """Safeguard to apply to a Messages request."""

    type: str
    """Kind of safeguard."""
    classifier_context: dict[str, Any] | None = None
    """What the safeguard's classifier is told."""
