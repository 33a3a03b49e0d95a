"""Model DeleteBYOKKeyResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DeleteBYOKKeyResponse as DeleteBYOKKeyResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class DeleteBYOKKeyResponse(WireModel):
        """Confirmation that a stored provider key is deleted."""

        deleted: Literal[True]
