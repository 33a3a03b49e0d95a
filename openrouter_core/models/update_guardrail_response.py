"""Model UpdateGuardrailResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.guardrail import Guardrail


@model
class UpdateGuardrailResponse(WireModel):
    """The guardrail after the change."""

    data: Guardrail
