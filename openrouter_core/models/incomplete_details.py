"""Model IncompleteDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import IncompleteDetails as IncompleteDetails
else:
    from openrouter_core.model import WireModel, model

    @model
    class IncompleteDetails(WireModel):
        """Why a response is incomplete."""

        reason: IncompleteDetailsReason | None = None
