"""Union ImageGenerationProviderPreferencesOnly."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.provider_name import ProviderName

    ImageGenerationProviderPreferencesOnly: TypeAlias = ProviderName | str
    """Provider that alone may be used: a known name, or any slug."""
else:
    ImageGenerationProviderPreferencesOnly = AnyOf("ProviderName", "str")
