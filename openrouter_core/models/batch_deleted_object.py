"""Model BatchDeletedObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import BatchDeletedObject as BatchDeletedObject
else:
    from openrouter_core.model import WireModel, model

    @model
    class BatchDeletedObject(WireModel):
        """Confirms that a batch was deleted."""

        deletion: BatchDeletionTargets
        id: str
        object: Literal["batch"]
