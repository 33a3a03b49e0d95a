"""Model BatchObjectError."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class BatchObjectError(WireModel):
    """Why a batch failed."""

    message: str
