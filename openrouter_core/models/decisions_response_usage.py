"""Model DecisionsResponseUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import DecisionsResponseUsage as DecisionsResponseUsage
else:
    from openrouter_core.model import WireModel, model

    @model
    class DecisionsResponseUsage(WireModel):
        """Tokens and cost of a decisions request."""

        input_tokens: int
        output_tokens: int
        cost: float | None = None
