"""Parameters ProviderPreferencesIgnore."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.provider_name import ProviderNameInput

    ProviderPreferencesIgnoreInput: TypeAlias = ProviderNameInput | str
    """Provider to leave out: a known name or any slug."""
