"""Model DeleteInternResponse."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class DeleteInternResponse(WireModel):
    """Confirmation that the deletion of an intern has begun."""

    deleting: Literal[True]
    """Always true: the deletion is under way."""
