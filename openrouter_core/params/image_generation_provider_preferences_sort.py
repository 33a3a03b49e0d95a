"""Parameters ImageGenerationProviderPreferencesSort."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.provider_sort import ProviderSortInput
    from openrouter_core.params.provider_sort_config import ProviderSortConfigInput

    ImageGenerationProviderPreferencesSortInput: TypeAlias = ProviderSortConfigInput | ProviderSortInput
    """How providers are sorted: by one criterion, or with further settings."""
