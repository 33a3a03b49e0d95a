"""Parameters: video_generation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core import models


class AudioURLParam(TypedDict, total=False):
    """Where a piece of audio is."""

    url: Required[str]
    """URL or `data:` URL of the audio."""


AudioURLInput: TypeAlias = "AudioURLParam | models.AudioURL"
"""What may be passed as AudioURL: a dict, or the model."""


class ContentPartAudioParam(TypedDict, total=False):
    """Reference audio for a generation request."""

    audio_url: Required[AudioURLInput]
    type: Required[Literal["audio_url"]]


ContentPartAudioInput: TypeAlias = "ContentPartAudioParam | models.ContentPartAudio"
"""What may be passed as ContentPartAudio: a dict, or the model."""


class ContentPartImageImageURLParam(TypedDict, total=False):
    """Address of a reference image."""

    url: Required[str]
    """Web address or base64 data URL of the image."""


ContentPartImageImageURLInput: TypeAlias = "ContentPartImageImageURLParam | models.ContentPartImageImageURL"
"""What may be passed as ContentPartImageImageURL: a dict, or the model."""


class ContentPartImageParam(TypedDict, total=False):
    """Reference image for a generation request."""

    image_url: Required[ContentPartImageImageURLInput]
    """Image, as a URL or a `data:` URL with base64."""
    type: Required[Literal["image_url"]]


ContentPartImageInput: TypeAlias = "ContentPartImageParam | models.ContentPartImage"
"""What may be passed as ContentPartImage: a dict, or the model."""


class VideoURLParam(TypedDict, total=False):
    """Video given by its address."""

    url: Required[str]
    """Address of the video, or a data URL with its content in base64."""


VideoURLInput: TypeAlias = "VideoURLParam | models.VideoURL"
"""What may be passed as VideoURL: a dict, or the model."""


class ContentPartVideoParam(TypedDict, total=False):
    """Reference video for a generation request."""

    type: Required[Literal["video_url"]]
    video_url: Required[VideoURLInput]


ContentPartVideoInput: TypeAlias = "ContentPartVideoParam | models.ContentPartVideo"
"""What may be passed as ContentPartVideo: a dict, or the model."""


class FrameImageImageURLParam(TypedDict, total=False):
    """Address of an image for a video frame."""

    url: Required[str]
    """Web address or base64 data URL of the image."""


FrameImageImageURLInput: TypeAlias = "FrameImageImageURLParam | models.FrameImageImageURL"
"""What may be passed as FrameImageImageURL: a dict, or the model."""


FrameTypeInput: TypeAlias = Literal["first_frame", "last_frame"] | str
"""Whether an image is a video's first frame or its last."""


class FrameImageParam(TypedDict, total=False):
    """Image that a generated video is to begin or end with."""

    image_url: Required[FrameImageImageURLInput]
    """Image, as a URL or a `data:` URL with base64."""
    type: Required[Literal["image_url"]]
    frame_type: Required[FrameTypeInput]
    """Which frame the image is: `first_frame` or `last_frame`."""


FrameImageInput: TypeAlias = "FrameImageParam | models.FrameImage"
"""What may be passed as FrameImage: a dict, or the model."""


InputReferenceInput: TypeAlias = "ContentPartAudioInput | ContentPartImageInput | ContentPartVideoInput"
"""Reference for a video to generate: audio, an image or another video."""


VideoGenerationRequestAspectRatioInput: TypeAlias = (
    Literal["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9", "9:21"] | str
)
"""Width to height of a video to generate."""


VideoGenerationRequestOptionsParam = TypedDict(
    "VideoGenerationRequestOptionsParam",
    {
        "01ai": "Mapping[str, Any]",
        "ai21": "Mapping[str, Any]",
        "aion-labs": "Mapping[str, Any]",
        "akashml": "Mapping[str, Any]",
        "alibaba": "Mapping[str, Any]",
        "amazon-bedrock": "Mapping[str, Any]",
        "amazon-bedrock/claude-on-aws": "Mapping[str, Any]",
        "amazon-nova": "Mapping[str, Any]",
        "ambient": "Mapping[str, Any]",
        "anthropic": "Mapping[str, Any]",
        "anthropic/2": "Mapping[str, Any]",
        "anyscale": "Mapping[str, Any]",
        "arcee-ai": "Mapping[str, Any]",
        "assemblyai": "Mapping[str, Any]",
        "atlas-cloud": "Mapping[str, Any]",
        "atoma": "Mapping[str, Any]",
        "avian": "Mapping[str, Any]",
        "azure": "Mapping[str, Any]",
        "baidu": "Mapping[str, Any]",
        "baseten": "Mapping[str, Any]",
        "black-forest-labs": "Mapping[str, Any]",
        "byteplus": "Mapping[str, Any]",
        "centml": "Mapping[str, Any]",
        "cerebras": "Mapping[str, Any]",
        "chutes": "Mapping[str, Any]",
        "cirrascale": "Mapping[str, Any]",
        "clarifai": "Mapping[str, Any]",
        "claude-on-aws": "Mapping[str, Any]",
        "cloudflare": "Mapping[str, Any]",
        "cohere": "Mapping[str, Any]",
        "coreweave": "Mapping[str, Any]",
        "cosine": "Mapping[str, Any]",
        "crofai": "Mapping[str, Any]",
        "crucible": "Mapping[str, Any]",
        "crusoe": "Mapping[str, Any]",
        "darkbloom": "Mapping[str, Any]",
        "databricks": "Mapping[str, Any]",
        "decart": "Mapping[str, Any]",
        "deepgram": "Mapping[str, Any]",
        "deepinfra": "Mapping[str, Any]",
        "deepseek": "Mapping[str, Any]",
        "dekallm": "Mapping[str, Any]",
        "digitalocean": "Mapping[str, Any]",
        "elevenlabs": "Mapping[str, Any]",
        "enfer": "Mapping[str, Any]",
        "fake-provider": "Mapping[str, Any]",
        "featherless": "Mapping[str, Any]",
        "fireworks": "Mapping[str, Any]",
        "fish-audio": "Mapping[str, Any]",
        "friendli": "Mapping[str, Any]",
        "gmicloud": "Mapping[str, Any]",
        "google-ai-studio": "Mapping[str, Any]",
        "google-vertex": "Mapping[str, Any]",
        "gopomelo": "Mapping[str, Any]",
        "groq": "Mapping[str, Any]",
        "heygen": "Mapping[str, Any]",
        "huggingface": "Mapping[str, Any]",
        "hyperbolic": "Mapping[str, Any]",
        "hyperbolic-quantized": "Mapping[str, Any]",
        "inception": "Mapping[str, Any]",
        "inceptron": "Mapping[str, Any]",
        "inferact-vllm": "Mapping[str, Any]",
        "inference-net": "Mapping[str, Any]",
        "infermatic": "Mapping[str, Any]",
        "inflection": "Mapping[str, Any]",
        "inocloud": "Mapping[str, Any]",
        "io-net": "Mapping[str, Any]",
        "ionstream": "Mapping[str, Any]",
        "klusterai": "Mapping[str, Any]",
        "krea": "Mapping[str, Any]",
        "lambda": "Mapping[str, Any]",
        "lepton": "Mapping[str, Any]",
        "liquid": "Mapping[str, Any]",
        "lynn": "Mapping[str, Any]",
        "lynn-private": "Mapping[str, Any]",
        "makora": "Mapping[str, Any]",
        "mancer": "Mapping[str, Any]",
        "mancer-old": "Mapping[str, Any]",
        "mara": "Mapping[str, Any]",
        "meta": "Mapping[str, Any]",
        "minimax": "Mapping[str, Any]",
        "mistral": "Mapping[str, Any]",
        "modal": "Mapping[str, Any]",
        "modelrun": "Mapping[str, Any]",
        "modular": "Mapping[str, Any]",
        "moonshotai": "Mapping[str, Any]",
        "morph": "Mapping[str, Any]",
        "ncompass": "Mapping[str, Any]",
        "near-ai": "Mapping[str, Any]",
        "nebius": "Mapping[str, Any]",
        "nex-agi": "Mapping[str, Any]",
        "nextbit": "Mapping[str, Any]",
        "nineteen": "Mapping[str, Any]",
        "novita": "Mapping[str, Any]",
        "nvidia": "Mapping[str, Any]",
        "octoai": "Mapping[str, Any]",
        "ollama": "Mapping[str, Any]",
        "open-inference": "Mapping[str, Any]",
        "openai": "Mapping[str, Any]",
        "parasail": "Mapping[str, Any]",
        "pareto-alpha": "Mapping[str, Any]",
        "perceptron": "Mapping[str, Any]",
        "perplexity": "Mapping[str, Any]",
        "phala": "Mapping[str, Any]",
        "poolside": "Mapping[str, Any]",
        "primeintellect": "Mapping[str, Any]",
        "quiver": "Mapping[str, Any]",
        "recraft": "Mapping[str, Any]",
        "recursal": "Mapping[str, Any]",
        "recursive": "Mapping[str, Any]",
        "reflection": "Mapping[str, Any]",
        "reka": "Mapping[str, Any]",
        "relace": "Mapping[str, Any]",
        "replicate": "Mapping[str, Any]",
        "respan": "Mapping[str, Any]",
        "runway": "Mapping[str, Any]",
        "sail-research": "Mapping[str, Any]",
        "sakana": "Mapping[str, Any]",
        "sakana-ai": "Mapping[str, Any]",
        "sambanova": "Mapping[str, Any]",
        "sambanova-cloaked": "Mapping[str, Any]",
        "scaledown": "Mapping[str, Any]",
        "seed": "Mapping[str, Any]",
        "sf-compute": "Mapping[str, Any]",
        "siliconflow": "Mapping[str, Any]",
        "sourceful": "Mapping[str, Any]",
        "stealth": "Mapping[str, Any]",
        "stepfun": "Mapping[str, Any]",
        "streamlake": "Mapping[str, Any]",
        "switchpoint": "Mapping[str, Any]",
        "targon": "Mapping[str, Any]",
        "tencent": "Mapping[str, Any]",
        "tenstorrent": "Mapping[str, Any]",
        "thinkingmachines": "Mapping[str, Any]",
        "together": "Mapping[str, Any]",
        "together-lite": "Mapping[str, Any]",
        "typesafe": "Mapping[str, Any]",
        "ubicloud": "Mapping[str, Any]",
        "unbiased": "Mapping[str, Any]",
        "upstage": "Mapping[str, Any]",
        "venice": "Mapping[str, Any]",
        "voyageai": "Mapping[str, Any]",
        "wafer": "Mapping[str, Any]",
        "wandb": "Mapping[str, Any]",
        "wandb-legacy": "Mapping[str, Any]",
        "xai": "Mapping[str, Any]",
        "xiaomi": "Mapping[str, Any]",
        "z-ai": "Mapping[str, Any]",
    },
    total=False,
)
"""Video options passed through to a provider unchanged, one field for each provider slug."""


VideoGenerationRequestOptionsInput: TypeAlias = "VideoGenerationRequestOptionsParam | models.VideoGenerationRequestOptions"
"""What may be passed as VideoGenerationRequestOptions: a dict, or the model."""


class VideoGenerationRequestProviderParam(TypedDict, total=False):
    """Provider options of a video request."""

    options: VideoGenerationRequestOptionsInput
    """Options for single providers, passed through unchanged."""


VideoGenerationRequestProviderInput: TypeAlias = "VideoGenerationRequestProviderParam | models.VideoGenerationRequestProvider"
"""What may be passed as VideoGenerationRequestProvider: a dict, or the model."""


VideoGenerationRequestResolutionInput: TypeAlias = Literal["360p", "480p", "720p", "768p", "1080p", "1K", "2K", "4K"] | str
"""Resolution of a video to generate."""
