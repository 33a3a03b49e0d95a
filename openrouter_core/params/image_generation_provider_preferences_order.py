"""Parameters ImageGenerationProviderPreferencesOrder."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.provider_name import ProviderNameInput

    ImageGenerationProviderPreferencesOrderInput: TypeAlias = ProviderNameInput | str
    """Provider to try in turn: a known name, or any slug."""
