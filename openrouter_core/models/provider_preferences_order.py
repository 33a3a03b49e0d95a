"""Union ProviderPreferencesOrder."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.provider_name import ProviderName

    ProviderPreferencesOrder: TypeAlias = ProviderName | str
    """Provider to try in its place of the order: a known name or any slug."""
else:
    ProviderPreferencesOrder = AnyOf("ProviderName", "str")
