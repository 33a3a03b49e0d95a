"""Model BaseInputsMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import BaseInputsMessage as BaseInputsMessage
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class BaseInputsMessage(WireModel):
        """Message in a response's instructions."""

        content: BaseInputsContent2
        role: BaseInputsRoleUnion
        phase: BaseInputsPhaseUnion | None = nullable(default=None)
        type: Literal["message"] | None = None
