"""Union ProviderPreferencesIgnore."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.provider_name import ProviderName

    ProviderPreferencesIgnore: TypeAlias = ProviderName | str
    """Provider to leave out: a known name or any slug."""
else:
    ProviderPreferencesIgnore = AnyOf("ProviderName", "str")
