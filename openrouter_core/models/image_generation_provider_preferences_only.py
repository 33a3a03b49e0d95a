"""Union ImageGenerationProviderPreferencesOnly."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenerationProviderPreferencesOnly as ImageGenerationProviderPreferencesOnly
else:
    from openrouter_core.unions import AnyOf

    ImageGenerationProviderPreferencesOnly = AnyOf("ProviderName", "str")
