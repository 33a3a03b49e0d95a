"""Model BatchListItemError."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class BatchListItemError(WireModel):
    """Why a listed batch failed."""

    message: str
