"""Model UpdateGuardrailResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UpdateGuardrailResponse as UpdateGuardrailResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class UpdateGuardrailResponse(WireModel):
        """The guardrail after the change."""

        data: Guardrail
