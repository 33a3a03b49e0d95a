"""Model Upstream."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.batch_deletion_outcome import BatchDeletionOutcome


@model
class Upstream(WireModel):
    """Whether the provider deleted its copy of a batch."""

    provider: str
    status: BatchDeletionOutcome
    """Deleted, not supported by the provider, or nothing to delete."""
