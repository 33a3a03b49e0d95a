"""Union BatchProviderPreferencesOnly."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BatchProviderPreferencesOnly as BatchProviderPreferencesOnly
else:
    from openrouter_core.unions import AnyOf

    BatchProviderPreferencesOnly = AnyOf("ProviderName", "str")
