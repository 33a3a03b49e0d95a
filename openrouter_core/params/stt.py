"""Parameters: stt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core import models
    from openrouter_core.params.shared import ProviderOptionsInput

CreateAudioTranscriptionsMultipartResponseFormatInput: TypeAlias = Literal["json", "verbose_json"] | str
"""Form of a transcription of an uploaded file."""


TimestampGranularitiesInput: TypeAlias = Literal["word", "segment"] | str
"""What to give times for in the transcription of an uploaded file."""


class STTInlineInputAudioParam(TypedDict, total=False):
    """Audio to transcribe, sent within the request."""

    data: Required[str]
    """The audio, base64."""
    format: Required[str]
    """Audio format, such as `wav` or `mp3`."""


STTInlineInputAudioInput: TypeAlias = "STTInlineInputAudioParam | models.STTInlineInputAudio"
"""What may be passed as STTInlineInputAudio: a dict, or the model."""


class STTURLInputAudioParam(TypedDict, total=False):
    """Audio to transcribe, fetched from an address."""

    url: Required[str]
    """Address of the audio."""
    format: str
    """Audio format, such as `wav` or `mp3`."""


STTURLInputAudioInput: TypeAlias = "STTURLInputAudioParam | models.STTURLInputAudio"
"""What may be passed as STTURLInputAudio: a dict, or the model."""


STTInputAudioInput: TypeAlias = "STTInlineInputAudioInput | STTURLInputAudioInput"
"""Audio to transcribe: inline data or an address."""


STTRequestDataCollectionInput: TypeAlias = Literal["deny", "allow"] | str
"""Whether transcription providers that may store audio can be chosen."""


class STTRequestProviderParam(TypedDict, total=False):
    """Data policy and provider options of a transcription."""

    data_collection: STTRequestDataCollectionInput | None
    """Whether providers that may store or train on the data are allowed: `allow` or `deny`."""
    options: ProviderOptionsInput
    """Options for single providers, passed through unchanged."""
    zdr: bool | None
    """Whether to use only endpoints with zero data retention."""


STTRequestProviderInput: TypeAlias = "STTRequestProviderParam | models.STTRequestProvider"
"""What may be passed as STTRequestProvider: a dict, or the model."""


STTRequestResponseFormatInput: TypeAlias = Literal["json", "verbose_json"] | str
"""Form of a transcription: the text alone, or with details."""


STTTimestampGranularityInput: TypeAlias = Literal["word", "segment"] | str
"""What a transcription gives times for: words or segments."""
