"""Model ImageGenerationProviderPreferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenerationProviderPreferences as ImageGenerationProviderPreferences
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ImageGenerationProviderPreferences(WireModel):
        """Which providers may serve an image request, and in what order."""

        allow_fallbacks: bool | None = nullable(default=None)
        ignore: list[ImageGenerationProviderPreferencesIgnore] | None = nullable(default=None)
        only: list[ImageGenerationProviderPreferencesOnly] | None = nullable(default=None)
        options: ImageGenerationProviderPreferencesOptions | None = None
        order: list[ImageGenerationProviderPreferencesOrder] | None = nullable(default=None)
        sort: ImageGenerationProviderPreferencesSort | None = nullable(default=None)
