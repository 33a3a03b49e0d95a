"""Model BulkAssignKeysRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BulkAssignKeysRequest as BulkAssignKeysRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class BulkAssignKeysRequest(WireModel):
        """API keys to put under a guardrail."""

        key_hashes: list[str]
