"""Parameters ProviderPreferencesOnly."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.provider_name import ProviderNameInput

    ProviderPreferencesOnlyInput: TypeAlias = ProviderNameInput | str
    """Provider to restrict a request to: a known name or any slug."""
