"""Union ProviderPreferencesSort."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.provider_sort import ProviderSort
    from openrouter_core.models.provider_sort_config import ProviderSortConfig

    ProviderPreferencesSort: TypeAlias = ProviderSortConfig | ProviderSort
    """Ranking of providers: the criterion alone, or with how models are grouped."""
else:
    ProviderPreferencesSort = AnyOf("ProviderSortConfig", "ProviderSort")
