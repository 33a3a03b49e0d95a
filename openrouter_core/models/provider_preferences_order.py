"""Union ProviderPreferencesOrder."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ProviderPreferencesOrder as ProviderPreferencesOrder
else:
    from openrouter_core.unions import AnyOf

    ProviderPreferencesOrder = AnyOf("ProviderName", "str")
