"""Model BulkUnassignKeysRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BulkUnassignKeysRequest as BulkUnassignKeysRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class BulkUnassignKeysRequest(WireModel):
        """API keys to take from under a guardrail."""

        key_hashes: list[str]
