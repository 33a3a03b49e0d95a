"""Model BatchProviderPreferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BatchProviderPreferences as BatchProviderPreferences
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class BatchProviderPreferences(WireModel):
        """Which providers may run a batch."""

        allow_fallbacks: bool | None = nullable(default=None)
        only: list[BatchProviderPreferencesOnly] | None = nullable(default=None)
