"""Union ProviderPreferencesIgnore."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ProviderPreferencesIgnore as ProviderPreferencesIgnore
else:
    from openrouter_core.unions import AnyOf

    ProviderPreferencesIgnore = AnyOf("ProviderName", "str")
