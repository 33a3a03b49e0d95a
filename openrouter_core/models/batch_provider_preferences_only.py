"""Union BatchProviderPreferencesOnly."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.provider_name import ProviderName

    BatchProviderPreferencesOnly: TypeAlias = ProviderName | str
    """Provider by name, or by a slug not listed here."""
else:
    BatchProviderPreferencesOnly = AnyOf("ProviderName", "str")
