"""Model ListGuardrailsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListGuardrailsResponse as ListGuardrailsResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ListGuardrailsResponse(WireModel):
        """A page of guardrails."""

        data: list[Guardrail]
        total_count: int
