"""Model GetBYOKKeyResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GetBYOKKeyResponse as GetBYOKKeyResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class GetBYOKKeyResponse(WireModel):
        """One stored provider key."""

        data: BYOKKey
