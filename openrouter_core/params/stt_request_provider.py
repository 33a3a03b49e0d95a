"""Parameters STTRequestProvider."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.stt_request_provider import STTRequestProvider
    from openrouter_core.params.provider_options import ProviderOptionsInput
    from openrouter_core.params.stt_request_data_collection import STTRequestDataCollectionInput


class STTRequestProviderParam(TypedDict, total=False):
    """Data policy and provider options of a transcription."""

    data_collection: STTRequestDataCollectionInput | None
    """Whether providers that may store or train on the data are allowed: `allow` or `deny`."""
    options: ProviderOptionsInput
    """Options for single providers, passed through unchanged."""
    zdr: bool | None
    """Whether to use only endpoints with zero data retention."""


STTRequestProviderInput: TypeAlias = "STTRequestProviderParam | STTRequestProvider"
"""What may be passed as STTRequestProvider: a dict, or the model."""
