"""Model CreateKeysResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreateKeysResponse as CreateKeysResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class CreateKeysResponse(WireModel):
        """New API key, with its secret."""

        data: CreateKeysData
        key: str
