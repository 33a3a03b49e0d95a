"""Model CreateBYOKKeyResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreateBYOKKeyResponse as CreateBYOKKeyResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class CreateBYOKKeyResponse(WireModel):
        """The provider key that was stored."""

        data: BYOKKey
