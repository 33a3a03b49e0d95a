"""Model SpeechRequestProvider."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import SpeechRequestProvider as SpeechRequestProvider
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class SpeechRequestProvider(WireModel):
        """Data policy and provider options of a speech request."""

        data_collection: SpeechRequestDataCollection | None = nullable(default=None)
        options: ProviderOptions | None = None
        zdr: bool | None = nullable(default=None)
