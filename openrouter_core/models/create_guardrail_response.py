"""Model CreateGuardrailResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.guardrail import Guardrail


@model
class CreateGuardrailResponse(WireModel):
    """The guardrail that was created."""

    data: Guardrail
