"""Parameters: embeddings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core import models


class MultimodalMediaParam(TypedDict, total=False):
    """Audio, video or a file to embed."""

    data: Required[str]
    """The media as a string, such as base64."""
    format: str
    """Format of the media, such as a file type."""


MultimodalMediaInput: TypeAlias = "MultimodalMediaParam | models.MultimodalMedia"
"""What may be passed as MultimodalMedia: a dict, or the model."""


class ContentPartInputAudioParam(TypedDict, total=False):
    """Audio part of an input to embed."""

    input_audio: Required[MultimodalMediaInput]
    type: Required[Literal["input_audio"]]


ContentPartInputAudioInput: TypeAlias = "ContentPartInputAudioParam | models.ContentPartInputAudio"
"""What may be passed as ContentPartInputAudio: a dict, or the model."""


class ContentPartInputFileParam(TypedDict, total=False):
    """File part of an input to embed."""

    input_file: Required[MultimodalMediaInput]
    type: Required[Literal["input_file"]]


ContentPartInputFileInput: TypeAlias = "ContentPartInputFileParam | models.ContentPartInputFile"
"""What may be passed as ContentPartInputFile: a dict, or the model."""


class ContentPartInputVideoParam(TypedDict, total=False):
    """Video part of an input to embed."""

    input_video: Required[MultimodalMediaInput]
    type: Required[Literal["input_video"]]


ContentPartInputVideoInput: TypeAlias = "ContentPartInputVideoParam | models.ContentPartInputVideo"
"""What may be passed as ContentPartInputVideo: a dict, or the model."""


class ImageURLParam(TypedDict, total=False):
    """Address of an image to embed."""

    url: Required[str]
    """Web address or base64 data URL of the image."""


ImageURLInput: TypeAlias = "ImageURLParam | models.ImageURL"
"""What may be passed as ImageURL: a dict, or the model."""


class CreateEmbeddingsContentImageURLParam(TypedDict, total=False):
    """Image part of an input to embed."""

    image_url: Required[ImageURLInput]
    """Image, as a URL or a `data:` URL with base64."""
    type: Required[Literal["image_url"]]


CreateEmbeddingsContentImageURLInput: TypeAlias = "CreateEmbeddingsContentImageURLParam | models.CreateEmbeddingsContentImageURL"
"""What may be passed as CreateEmbeddingsContentImageURL: a dict, or the model."""


class CreateEmbeddingsContentTextParam(TypedDict, total=False):
    """Text part of an input to embed."""

    text: Required[str]
    type: Required[Literal["text"]]


CreateEmbeddingsContentTextInput: TypeAlias = "CreateEmbeddingsContentTextParam | models.CreateEmbeddingsContentText"
"""What may be passed as CreateEmbeddingsContentText: a dict, or the model."""


ContentInput: TypeAlias = "CreateEmbeddingsContentTextInput | CreateEmbeddingsContentImageURLInput | ContentPartInputAudioInput | ContentPartInputVideoInput | ContentPartInputFileInput"
"""Part of an input to embed: text, an image, audio, video or a file."""


class InputParam(TypedDict, total=False):
    """Multimodal input to embed, made of one or more parts."""

    content: Required[Sequence[ContentInput]]
    """Parts that together get one embedding."""


InputInput: TypeAlias = "InputParam | models.Input"
"""What may be passed as Input: a dict, or the model."""


CreateEmbeddingsInputUnionInput: TypeAlias = (
    "str | Sequence[str] | Sequence[float] | Sequence[Sequence[float]] | Sequence[InputInput]"
)
"""What to embed: text, texts, token ids, lists of token ids, or multimodal inputs."""


EncodingFormatInput: TypeAlias = Literal["float", "base64"] | str
"""Whether embeddings come as numbers or as base64."""
