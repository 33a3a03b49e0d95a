"""Model BatchSubmitBody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.batch_provider_preferences import BatchProviderPreferences
    from openrouter_core.models.endpoint import Endpoint
    from openrouter_core.models.request import Request


@model
class BatchSubmitBody(WireModel):
    """Batch to submit."""

    endpoint: Endpoint
    """Path that every request goes to, without the server."""
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    requests: list[Request]
    """Requests, each with a `custom_id` of yours to match its outcome by."""
    callback_url: str | None = None
    """URL that is called about the batch, such as when it ends."""
    completion_window: Literal["24h"] | None = None
    """Time in which the batch is to finish; only `24h`."""
    provider: BatchProviderPreferences | None = nullable(default=None)
