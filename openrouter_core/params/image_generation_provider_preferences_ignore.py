"""Parameters ImageGenerationProviderPreferencesIgnore."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.provider_name import ProviderNameInput

    ImageGenerationProviderPreferencesIgnoreInput: TypeAlias = ProviderNameInput | str
    """Provider not to use: a known name, or any slug."""
