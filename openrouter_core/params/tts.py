"""Parameters: tts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core import models
    from openrouter_core.params.shared import ProviderOptionsInput


class SpeechTurnParam(TypedDict, total=False):
    """One turn of a dialogue to speak."""

    text: Required[str]
    """What to say."""
    instructions: str
    """How to speak this turn."""
    voice: str
    """Voice of this turn."""


SpeechTurnInput: TypeAlias = "SpeechTurnParam | models.SpeechTurn"
"""What may be passed as SpeechTurn: a dict, or the model."""


SpeechInputInput: TypeAlias = "str | Sequence[SpeechTurnInput]"
"""What to speak: one text, or turns of a dialogue."""


class SpeechInputReferenceAudioInputParam(TypedDict, total=False):
    """Reference clip, as inline data or an address."""

    data: str
    """The audio, base64; at most 20971520 characters."""
    format: str
    """Audio format, such as `wav` or `mp3`."""
    url: str
    """Address of the audio."""


SpeechInputReferenceAudioInputInput: TypeAlias = "SpeechInputReferenceAudioInputParam | models.SpeechInputReferenceAudioInput"
"""What may be passed as SpeechInputReferenceAudioInput: a dict, or the model."""


class SpeechInputReferenceAudioParam(TypedDict, total=False):
    """Audio clip that guides the speech, such as a voice to copy."""

    input_audio: Required[SpeechInputReferenceAudioInputInput]
    type: Required[Literal["input_audio"]]


SpeechInputReferenceAudioInput: TypeAlias = "SpeechInputReferenceAudioParam | models.SpeechInputReferenceAudio"
"""What may be passed as SpeechInputReferenceAudio: a dict, or the model."""


class SpeechInputReferenceImageInputParam(TypedDict, total=False):
    """Address of a reference image."""

    url: Required[str]
    """Address of the image."""


SpeechInputReferenceImageInputInput: TypeAlias = "SpeechInputReferenceImageInputParam | models.SpeechInputReferenceImageInput"
"""What may be passed as SpeechInputReferenceImageInput: a dict, or the model."""


class SpeechInputReferenceImageParam(TypedDict, total=False):
    """Image that guides the speech."""

    image_url: Required[SpeechInputReferenceImageInputInput]
    """Image, as a URL or a `data:` URL with base64."""
    type: Required[Literal["image_url"]]


SpeechInputReferenceImageInput: TypeAlias = "SpeechInputReferenceImageParam | models.SpeechInputReferenceImage"
"""What may be passed as SpeechInputReferenceImage: a dict, or the model."""


class SpeechInputReferenceTextParam(TypedDict, total=False):
    """Text that guides the speech, at most 10000 characters."""

    text: Required[str]
    type: Required[Literal["text"]]


SpeechInputReferenceTextInput: TypeAlias = "SpeechInputReferenceTextParam | models.SpeechInputReferenceText"
"""What may be passed as SpeechInputReferenceText: a dict, or the model."""


SpeechInputReferenceInput: TypeAlias = (
    "SpeechInputReferenceImageInput | SpeechInputReferenceAudioInput | SpeechInputReferenceTextInput"
)
"""Image, audio or text that guides the speech to be made."""


SpeechRequestDataCollectionInput: TypeAlias = Literal["deny", "allow"] | str
"""Whether speech providers that may store text can be chosen."""


class SpeechRequestProviderParam(TypedDict, total=False):
    """Data policy and provider options of a speech request."""

    data_collection: SpeechRequestDataCollectionInput | None
    """Whether providers that may store or train on the data are allowed: `allow` or `deny`."""
    options: ProviderOptionsInput
    """Options for single providers, passed through unchanged."""
    zdr: bool | None
    """Whether to use only endpoints with zero data retention."""


SpeechRequestProviderInput: TypeAlias = "SpeechRequestProviderParam | models.SpeechRequestProvider"
"""What may be passed as SpeechRequestProvider: a dict, or the model."""


SpeechRequestResponseFormatInput: TypeAlias = Literal["mp3", "pcm"] | str
"""Audio format of generated speech."""
