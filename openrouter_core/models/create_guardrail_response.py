"""Model CreateGuardrailResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreateGuardrailResponse as CreateGuardrailResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class CreateGuardrailResponse(WireModel):
        """The guardrail that was created."""

        data: Guardrail
