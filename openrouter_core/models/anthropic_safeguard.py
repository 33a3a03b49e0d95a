"""Model AnthropicSafeguard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicSafeguard as AnthropicSafeguard
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicSafeguard(WireModel):
        """Safeguard to apply to a Messages request."""

        type: str
        classifier_context: dict[str, Any] | None = None
