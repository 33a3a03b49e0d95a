"""Model DeleteKeysResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DeleteKeysResponse as DeleteKeysResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class DeleteKeysResponse(WireModel):
        """Confirmation that an API key is deleted."""

        deleted: Literal[True]
