"""Model GetToolResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GetToolResponse as GetToolResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class GetToolResponse(WireModel):
        """One server tool in detail."""

        data: ServerToolDetails
