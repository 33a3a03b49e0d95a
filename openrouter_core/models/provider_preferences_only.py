"""Union ProviderPreferencesOnly."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.provider_name import ProviderName

    ProviderPreferencesOnly: TypeAlias = ProviderName | str
    """Provider to restrict a request to: a known name or any slug."""
else:
    ProviderPreferencesOnly = AnyOf("ProviderName", "str")
