"""Model BatchProviderPreferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.batch_provider_preferences_only import BatchProviderPreferencesOnly


@model
class BatchProviderPreferences(WireModel):
    """Which providers may run a batch."""

    allow_fallbacks: bool | None = nullable(default=None)
    """Whether another provider may be used if the first is not available."""
    only: list[BatchProviderPreferencesOnly] | None = nullable(default=None)
    """The only providers that may be used."""
