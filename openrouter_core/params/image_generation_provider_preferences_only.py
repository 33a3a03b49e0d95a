"""Parameters ImageGenerationProviderPreferencesOnly."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.provider_name import ProviderNameInput

    ImageGenerationProviderPreferencesOnlyInput: TypeAlias = ProviderNameInput | str
    """Provider that alone may be used: a known name, or any slug."""
