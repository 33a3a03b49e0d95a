"""Union ImageGenerationProviderPreferencesOrder."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenerationProviderPreferencesOrder as ImageGenerationProviderPreferencesOrder
else:
    from openrouter_core.unions import AnyOf

    ImageGenerationProviderPreferencesOrder = AnyOf("ProviderName", "str")
