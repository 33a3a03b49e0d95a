"""Model BatchSubmitBody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import BatchSubmitBody as BatchSubmitBody
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class BatchSubmitBody(WireModel):
        """Batch to submit."""

        endpoint: Endpoint
        model: str
        requests: list[Request]
        callback_url: str | None = None
        completion_window: Literal["24h"] | None = None
        provider: BatchProviderPreferences | None = nullable(default=None)
