"""Model DeleteBYOKKeyResponse."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class DeleteBYOKKeyResponse(WireModel):
    """Confirmation that a stored provider key is deleted."""

    deleted: Literal[True]
    """Always true: it is gone."""
