"""Parameters ProviderPreferencesSort."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.provider_sort import ProviderSortInput
    from openrouter_core.params.provider_sort_config import ProviderSortConfigInput

    ProviderPreferencesSortInput: TypeAlias = ProviderSortConfigInput | ProviderSortInput
    """Ranking of providers: the criterion alone, or with how models are grouped."""
