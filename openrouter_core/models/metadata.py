"""Model Metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Metadata as Metadata
else:
    from openrouter_core.model import WireModel, model

    @model
    class Metadata(WireModel):
        """How an analytics query went."""

        query_time_ms: float
        row_count: int
        truncated: bool
