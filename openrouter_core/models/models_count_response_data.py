"""Model ModelsCountResponseData."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ModelsCountResponseData as ModelsCountResponseData
else:
    from openrouter_core.model import WireModel, model

    @model
    class ModelsCountResponseData(WireModel):
        """The number of models."""

        count: int
