"""Parameters BatchProviderPreferences."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.batch_provider_preferences import BatchProviderPreferences
    from openrouter_core.params.batch_provider_preferences_only import BatchProviderPreferencesOnlyInput


class BatchProviderPreferencesParam(TypedDict, total=False):
    """Which providers may run a batch."""

    allow_fallbacks: bool | None
    """Whether another provider may be used if the first is not available."""
    only: Sequence[BatchProviderPreferencesOnlyInput] | None
    """The only providers that may be used."""


BatchProviderPreferencesInput: TypeAlias = "BatchProviderPreferencesParam | BatchProviderPreferences"
"""What may be passed as BatchProviderPreferences: a dict, or the model."""
