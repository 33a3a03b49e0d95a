"""Model STTRequestProvider."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import STTRequestProvider as STTRequestProvider
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class STTRequestProvider(WireModel):
        """Data policy and provider options of a transcription."""

        data_collection: STTRequestDataCollection | None = nullable(default=None)
        options: ProviderOptions | None = None
        zdr: bool | None = nullable(default=None)
