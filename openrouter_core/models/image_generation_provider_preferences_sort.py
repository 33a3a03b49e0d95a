"""Union ImageGenerationProviderPreferencesSort."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.provider_sort import ProviderSort
    from openrouter_core.models.provider_sort_config import ProviderSortConfig

    ImageGenerationProviderPreferencesSort: TypeAlias = ProviderSortConfig | ProviderSort
    """How providers are sorted: by one criterion, or with further settings."""
else:
    ImageGenerationProviderPreferencesSort = AnyOf("ProviderSortConfig", "ProviderSort")
