"""Model UpdateKeysResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UpdateKeysResponse as UpdateKeysResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class UpdateKeysResponse(WireModel):
        """Answer that holds the changed API key."""

        data: UpdateKeysData
