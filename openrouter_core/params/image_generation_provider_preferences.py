"""Parameters ImageGenerationProviderPreferences."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.image_generation_provider_preferences import ImageGenerationProviderPreferences
    from openrouter_core.params.image_generation_provider_preferences_ignore import ImageGenerationProviderPreferencesIgnoreInput
    from openrouter_core.params.image_generation_provider_preferences_only import ImageGenerationProviderPreferencesOnlyInput
    from openrouter_core.params.image_generation_provider_preferences_options import (
        ImageGenerationProviderPreferencesOptionsInput,
    )
    from openrouter_core.params.image_generation_provider_preferences_order import ImageGenerationProviderPreferencesOrderInput
    from openrouter_core.params.image_generation_provider_preferences_sort import ImageGenerationProviderPreferencesSortInput


class ImageGenerationProviderPreferencesParam(TypedDict, total=False):
    """Which providers may serve an image request, and in what order."""

    allow_fallbacks: bool | None
    """Whether other providers are tried when the first one fails."""
    ignore: Sequence[ImageGenerationProviderPreferencesIgnoreInput] | None
    """Providers not to use."""
    only: Sequence[ImageGenerationProviderPreferencesOnlyInput] | None
    """Providers to use, to the exclusion of all others."""
    options: ImageGenerationProviderPreferencesOptionsInput
    """Settings to pass on to a provider, by its name."""
    order: Sequence[ImageGenerationProviderPreferencesOrderInput] | None
    """Providers to try first, in this order."""
    sort: ImageGenerationProviderPreferencesSortInput | None
    """What to sort providers by, such as their price."""


ImageGenerationProviderPreferencesInput: TypeAlias = (
    "ImageGenerationProviderPreferencesParam | ImageGenerationProviderPreferences"
)
"""What may be passed as ImageGenerationProviderPreferences: a dict, or the model."""
