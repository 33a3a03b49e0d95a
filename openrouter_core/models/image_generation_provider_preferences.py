"""Model ImageGenerationProviderPreferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.image_generation_provider_preferences_ignore import ImageGenerationProviderPreferencesIgnore
    from openrouter_core.models.image_generation_provider_preferences_only import ImageGenerationProviderPreferencesOnly
    from openrouter_core.models.image_generation_provider_preferences_options import ImageGenerationProviderPreferencesOptions
    from openrouter_core.models.image_generation_provider_preferences_order import ImageGenerationProviderPreferencesOrder
    from openrouter_core.models.image_generation_provider_preferences_sort import ImageGenerationProviderPreferencesSort


@model
class ImageGenerationProviderPreferences(WireModel):
    """Which providers may serve an image request, and in what order."""

    allow_fallbacks: bool | None = nullable(default=None)
    """Whether other providers are tried when the first one fails."""
    ignore: list[ImageGenerationProviderPreferencesIgnore] | None = nullable(default=None)
    """Providers not to use."""
    only: list[ImageGenerationProviderPreferencesOnly] | None = nullable(default=None)
    """Providers to use, to the exclusion of all others."""
    options: ImageGenerationProviderPreferencesOptions | None = None
    """Settings to pass on to a provider, by its name."""
    order: list[ImageGenerationProviderPreferencesOrder] | None = nullable(default=None)
    """Providers to try first, in this order."""
    sort: ImageGenerationProviderPreferencesSort | None = nullable(default=None)
    """What to sort providers by, such as their price."""
