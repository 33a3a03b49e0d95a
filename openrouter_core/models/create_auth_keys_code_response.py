"""Model CreateAuthKeysCodeResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreateAuthKeysCodeResponse as CreateAuthKeysCodeResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class CreateAuthKeysCodeResponse(WireModel):
        """The authorisation code that was made."""

        data: CreateAuthKeysCodeData
