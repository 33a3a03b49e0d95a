"""Union ProviderPreferencesSort."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ProviderPreferencesSort as ProviderPreferencesSort
else:
    from openrouter_core.unions import AnyOf

    ProviderPreferencesSort = AnyOf("ProviderSortConfig", "ProviderSort")
