"""Parameters ProviderPreferencesOrder."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.provider_name import ProviderNameInput

    ProviderPreferencesOrderInput: TypeAlias = ProviderNameInput | str
    """Provider to try in its place of the order: a known name or any slug."""
