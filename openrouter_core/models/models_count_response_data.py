"""Model ModelsCountResponseData."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ModelsCountResponseData(WireModel):
    """The number of models."""

    count: int
