"""Model DeleteGuardrailResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DeleteGuardrailResponse as DeleteGuardrailResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class DeleteGuardrailResponse(WireModel):
        """Confirmation that a guardrail is deleted."""

        deleted: Literal[True]
