"""Union ImageGenerationProviderPreferencesOrder."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.provider_name import ProviderName

    ImageGenerationProviderPreferencesOrder: TypeAlias = ProviderName | str
    """Provider to try in turn: a known name, or any slug."""
else:
    ImageGenerationProviderPreferencesOrder = AnyOf("ProviderName", "str")
