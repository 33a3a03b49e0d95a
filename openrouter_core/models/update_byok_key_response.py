"""Model UpdateBYOKKeyResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UpdateBYOKKeyResponse as UpdateBYOKKeyResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class UpdateBYOKKeyResponse(WireModel):
        """The provider key after the change."""

        data: BYOKKey
