"""Model DeleteGuardrailResponse."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class DeleteGuardrailResponse(WireModel):
    """Confirmation that a guardrail is deleted."""

    deleted: Literal[True]
    """Always true: it is gone."""
