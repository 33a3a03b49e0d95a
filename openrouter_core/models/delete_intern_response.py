"""Model DeleteInternResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DeleteInternResponse as DeleteInternResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class DeleteInternResponse(WireModel):
        """Confirmation that the deletion of an intern has begun."""

        deleting: Literal[True]
