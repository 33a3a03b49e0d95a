"""Model DeleteKeysResponse."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class DeleteKeysResponse(WireModel):
    """Confirmation that an API key is deleted."""

    deleted: Literal[True]
    """Always true: it is gone."""
