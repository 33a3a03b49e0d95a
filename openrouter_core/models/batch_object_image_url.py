"""Model BatchObjectImageURL."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BatchObjectImageURL as BatchObjectImageURL
else:
    from openrouter_core.model import WireModel, model

    @model
    class BatchObjectImageURL(WireModel):
        """Image given by its URL."""

        url: str
