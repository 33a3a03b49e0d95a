"""Parameters SpeechRequestProvider."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.speech_request_provider import SpeechRequestProvider
    from openrouter_core.params.provider_options import ProviderOptionsInput
    from openrouter_core.params.speech_request_data_collection import SpeechRequestDataCollectionInput


class SpeechRequestProviderParam(TypedDict, total=False):
    """Data policy and provider options of a speech request."""

    data_collection: SpeechRequestDataCollectionInput | None
    """Whether providers that may store or train on the data are allowed: `allow` or `deny`."""
    options: ProviderOptionsInput
    """Options for single providers, passed through unchanged."""
    zdr: bool | None
    """Whether to use only endpoints with zero data retention."""


SpeechRequestProviderInput: TypeAlias = "SpeechRequestProviderParam | SpeechRequestProvider"
"""What may be passed as SpeechRequestProvider: a dict, or the model."""
