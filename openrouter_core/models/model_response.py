"""Model ModelResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ModelResponse as ModelResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ModelResponse(WireModel):
        """Envelope of one model."""

        data: Model
