"""Model BaseInputsMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.base_inputs_content2 import BaseInputsContent2
    from openrouter_core.models.base_inputs_phase_union import BaseInputsPhaseUnion
    from openrouter_core.models.base_inputs_role_union import BaseInputsRoleUnion


@model
class BaseInputsMessage(WireModel):
    """Message in a response's instructions."""

    content: BaseInputsContent2
    role: BaseInputsRoleUnion
    phase: BaseInputsPhaseUnion | None = nullable(default=None)
    """Stage that the text belongs to, such as commentary on the way or the final answer."""
    type: Literal["message"] | None = None
