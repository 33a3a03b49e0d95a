"""Union ProviderPreferencesOnly."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ProviderPreferencesOnly as ProviderPreferencesOnly
else:
    from openrouter_core.unions import AnyOf

    ProviderPreferencesOnly = AnyOf("ProviderName", "str")
