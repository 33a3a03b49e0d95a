"""Model BatchListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import BatchListResponse as BatchListResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class BatchListResponse(WireModel):
        """Page of batches."""

        data: list[BatchListItem]
        first_id: str | None
        has_more: bool
        last_id: str | None
        object: Literal["list"]
