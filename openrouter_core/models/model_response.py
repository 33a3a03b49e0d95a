"""Model ModelResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.model import Model


@model
class ModelResponse(WireModel):
    """Envelope of one model."""

    data: Model
