"""Union ImageGenerationProviderPreferencesIgnore."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.provider_name import ProviderName

    ImageGenerationProviderPreferencesIgnore: TypeAlias = ProviderName | str
    """Provider not to use: a known name, or any slug."""
else:
    ImageGenerationProviderPreferencesIgnore = AnyOf("ProviderName", "str")
