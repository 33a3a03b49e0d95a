"""Model ListGuardrailsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.guardrail import Guardrail


@model
class ListGuardrailsResponse(WireModel):
    """A page of guardrails."""

    data: list[Guardrail]
    total_count: int
    """Number of items over all pages."""
