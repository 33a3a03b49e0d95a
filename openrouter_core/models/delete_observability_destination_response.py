"""Model DeleteObservabilityDestinationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DeleteObservabilityDestinationResponse as DeleteObservabilityDestinationResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class DeleteObservabilityDestinationResponse(WireModel):
        """Confirmation that an observability destination is deleted."""

        deleted: Literal[True]
