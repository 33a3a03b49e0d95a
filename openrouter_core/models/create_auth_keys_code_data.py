"""Model CreateAuthKeysCodeData."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreateAuthKeysCodeData as CreateAuthKeysCodeData
else:
    from openrouter_core.model import WireModel, model

    @model
    class CreateAuthKeysCodeData(WireModel):
        """Authorisation code and the app it belongs to."""

        app_id: int
        created_at: str
        id: str
