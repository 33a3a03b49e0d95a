"""Model BulkUnassignKeysResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BulkUnassignKeysResponse as BulkUnassignKeysResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class BulkUnassignKeysResponse(WireModel):
        """How many API keys were taken from under a guardrail."""

        unassigned_count: int
