"""Model GetGuardrailResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GetGuardrailResponse as GetGuardrailResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class GetGuardrailResponse(WireModel):
        """One guardrail."""

        data: Guardrail
