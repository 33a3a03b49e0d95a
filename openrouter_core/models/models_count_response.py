"""Model ModelsCountResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ModelsCountResponse as ModelsCountResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ModelsCountResponse(WireModel):
        """Envelope of the number of models."""

        data: ModelsCountResponseData
