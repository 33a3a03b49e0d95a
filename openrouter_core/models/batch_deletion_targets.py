"""Model BatchDeletionTargets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import BatchDeletionTargets as BatchDeletionTargets
else:
    from openrouter_core.model import WireModel, model

    @model
    class BatchDeletionTargets(WireModel):
        """Where a batch was deleted: at OpenRouter and at the provider."""

        openrouter: Literal["deleted"]
        upstream: Upstream | None = None
