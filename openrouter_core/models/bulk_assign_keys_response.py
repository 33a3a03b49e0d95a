"""Model BulkAssignKeysResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BulkAssignKeysResponse as BulkAssignKeysResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class BulkAssignKeysResponse(WireModel):
        """How many API keys were put under a guardrail."""

        assigned_count: int
