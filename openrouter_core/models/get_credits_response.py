"""Model GetCreditsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GetCreditsResponse as GetCreditsResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class GetCreditsResponse(WireModel):
        """Credits of the account."""

        data: GetCreditsData
