"""Parameters: images."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openrouter_core import models
    from openrouter_core.params.shared import ProviderNameInput, ProviderSortConfigInput, ProviderSortInput

ImageGenerationProviderPreferencesIgnoreInput: TypeAlias = "ProviderNameInput | str"
"""Provider not to use: a known name, or any slug."""


ImageGenerationProviderPreferencesOnlyInput: TypeAlias = "ProviderNameInput | str"
"""Provider that alone may be used: a known name, or any slug."""


ImageGenerationProviderPreferencesOptionsParam = TypedDict(
    "ImageGenerationProviderPreferencesOptionsParam",
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
"""Settings to pass on to each provider; only those of the serving provider count."""


ImageGenerationProviderPreferencesOptionsInput: TypeAlias = (
    "ImageGenerationProviderPreferencesOptionsParam | models.ImageGenerationProviderPreferencesOptions"
)
"""What may be passed as ImageGenerationProviderPreferencesOptions: a dict, or the model."""


ImageGenerationProviderPreferencesOrderInput: TypeAlias = "ProviderNameInput | str"
"""Provider to try in turn: a known name, or any slug."""


ImageGenerationProviderPreferencesSortInput: TypeAlias = "ProviderSortConfigInput | ProviderSortInput"
"""How providers are sorted: by one criterion, or with further settings."""


class ImageGenerationProviderPreferencesParam(TypedDict, total=False):
    """Which providers may serve an image request, and in what order."""

    allow_fallbacks: bool | None
    """Whether other providers are tried when the first one fails."""
    ignore: Sequence[ImageGenerationProviderPreferencesIgnoreInput] | None
    """Providers not to use."""
    only: Sequence[ImageGenerationProviderPreferencesOnlyInput] | None
    """Providers to use, to the exclusion of all others."""
    options: ImageGenerationProviderPreferencesOptionsInput
    """Settings to pass on to a provider, by its name."""
    order: Sequence[ImageGenerationProviderPreferencesOrderInput] | None
    """Providers to try first, in this order."""
    sort: ImageGenerationProviderPreferencesSortInput | None
    """What to sort providers by, such as their price."""


ImageGenerationProviderPreferencesInput: TypeAlias = (
    "ImageGenerationProviderPreferencesParam | models.ImageGenerationProviderPreferences"
)
"""What may be passed as ImageGenerationProviderPreferences: a dict, or the model."""


ImageGenerationRequestAspectRatioInput: TypeAlias = (
    Literal[
        "1:1",
        "1:2",
        "1:4",
        "1:8",
        "2:1",
        "2:3",
        "2.35:1",
        "3:2",
        "3:4",
        "4:1",
        "4:3",
        "4:5",
        "5:2",
        "5:4",
        "5:7",
        "7:5",
        "8:1",
        "9:16",
        "16:9",
        "9:19.5",
        "19.5:9",
        "9:20",
        "20:9",
        "9:21",
        "21:9",
        "auto",
    ]
    | str
)
"""Width to height of an image to generate."""


ImageGenerationRequestBackgroundInput: TypeAlias = Literal["auto", "transparent", "opaque"] | str
"""Whether a generated image's background is transparent."""


ImageGenerationRequestOutputFormatInput: TypeAlias = Literal["png", "jpeg", "webp", "svg"] | str
"""File format of a generated image."""


ImageGenerationRequestQualityInput: TypeAlias = Literal["auto", "low", "medium", "high", "xhigh", "max"] | str
"""Quality of a generated image."""


ImageGenerationRequestResolutionInput: TypeAlias = Literal["512", "768", "1K", "1.5K", "2K", "4K"] | str
"""Resolution of an image to generate."""
