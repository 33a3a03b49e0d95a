"""Model BatchDeletedObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.batch_deletion_targets import BatchDeletionTargets


@model
class BatchDeletedObject(WireModel):
    """Confirms that a batch was deleted."""

    deletion: BatchDeletionTargets
    id: str
    object: Literal["batch"]
