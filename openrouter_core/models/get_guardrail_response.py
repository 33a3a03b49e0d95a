"""Model GetGuardrailResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.guardrail import Guardrail


@model
class GetGuardrailResponse(WireModel):
    """One guardrail."""

    data: Guardrail
