"""Model STTRequestProvider."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.provider_options import ProviderOptions
    from openrouter_core.models.stt_request_data_collection import STTRequestDataCollection


@model
class STTRequestProvider(WireModel):
    """Data policy and provider options of a transcription."""

    data_collection: STTRequestDataCollection | None = nullable(default=None)
    """Whether providers that may store or train on the data are allowed: `allow` or `deny`."""
    options: ProviderOptions | None = None
    """Options for single providers, passed through unchanged."""
    zdr: bool | None = nullable(default=None)
    """Whether to use only endpoints with zero data retention."""
