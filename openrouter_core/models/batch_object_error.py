"""Model BatchObjectError."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BatchObjectError as BatchObjectError
else:
    from openrouter_core.model import WireModel, model

    @model
    class BatchObjectError(WireModel):
        """Why a batch failed."""

        message: str
