"""Model BatchListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.batch_list_item import BatchListItem


@model
class BatchListResponse(WireModel):
    """Page of batches."""

    data: list[BatchListItem]
    first_id: str | None
    """Id of the first item on this page; null if there is none."""
    has_more: bool
    """Whether there are items after this page."""
    last_id: str | None
    """Id of the last item on this page; null if there is none."""
    object: Literal["list"]
