"""Union ImageGenerationProviderPreferencesSort."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenerationProviderPreferencesSort as ImageGenerationProviderPreferencesSort
else:
    from openrouter_core.unions import AnyOf

    ImageGenerationProviderPreferencesSort = AnyOf("ProviderSortConfig", "ProviderSort")
