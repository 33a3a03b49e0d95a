"""Model BatchListItemError."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BatchListItemError as BatchListItemError
else:
    from openrouter_core.model import WireModel, model

    @model
    class BatchListItemError(WireModel):
        """Why a listed batch failed."""

        message: str
