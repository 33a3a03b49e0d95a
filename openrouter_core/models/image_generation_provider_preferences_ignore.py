"""Union ImageGenerationProviderPreferencesIgnore."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenerationProviderPreferencesIgnore as ImageGenerationProviderPreferencesIgnore
else:
    from openrouter_core.unions import AnyOf

    ImageGenerationProviderPreferencesIgnore = AnyOf("ProviderName", "str")
