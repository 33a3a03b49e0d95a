"""Parameters BatchProviderPreferencesOnly."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.provider_name import ProviderNameInput

    BatchProviderPreferencesOnlyInput: TypeAlias = ProviderNameInput | str
    """Provider by name, or by a slug not listed here."""
