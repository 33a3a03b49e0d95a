"""Model MessagesStartEventMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_container import AnthropicContainer
    from openrouter_core.models.anthropic_refusal_stop_details import AnthropicRefusalStopDetails
    from openrouter_core.models.messages_start_event_message_usage import MessagesStartEventMessageUsage
    from openrouter_core.models.or_anthropic_content_block import ORAnthropicContentBlock


@model
class MessagesStartEventMessage(WireModel):
    """Message as it stands when its stream begins."""

    container: AnthropicContainer | None
    content: list[ORAnthropicContentBlock]
    id: str
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    provider: (
        Literal[
            "AnyScale",
            "Atoma",
            "Cent-ML",
            "CrofAI",
            "Enfer",
            "GoPomelo",
            "HuggingFace",
            "Hyperbolic",
            "Hyperbolic 2",
            "InoCloud",
            "Kluster",
            "Lambda",
            "Lepton",
            "Lynn 2",
            "Lynn",
            "Mancer",
            "Modal",
            "Nineteen",
            "OctoAI",
            "Recursal",
            "Reflection",
            "Replicate",
            "SambaNova 2",
            "SF Compute",
            "Targon",
            "Together 2",
            "Ubicloud",
            "01.AI",
            "AkashML",
            "AI21",
            "AionLabs",
            "Alibaba",
            "Ambient",
            "Baidu",
            "Amazon Bedrock",
            "Amazon Nova",
            "Anthropic",
            "Arcee AI",
            "AtlasCloud",
            "Avian",
            "Azure",
            "BaseTen",
            "BytePlus",
            "Black Forest Labs",
            "Cerebras",
            "Chutes",
            "Cirrascale",
            "Claude Platform on AWS",
            "Clarifai",
            "Cloudflare",
            "Cohere",
            "CoreWeave",
            "Crucible",
            "Crusoe",
            "Darkbloom",
            "Databricks",
            "Decart",
            "Deepgram",
            "DeepInfra",
            "DeepSeek",
            "DekaLLM",
            "DigitalOcean",
            "Featherless",
            "Fireworks",
            "Fish Audio",
            "Friendli",
            "GMICloud",
            "Google",
            "Google AI Studio",
            "Groq",
            "HeyGen",
            "Inception",
            "Inceptron",
            "InferenceNet",
            "Ionstream",
            "Infermatic",
            "Io Net",
            "Inferact vLLM",
            "Inflection",
            "Liquid",
            "Makora",
            "Mara",
            "Mancer 2",
            "Meta",
            "Minimax",
            "ModelRun",
            "Mistral",
            "Modular",
            "Moonshot AI",
            "Morph",
            "VoyageAI by MongoDB",
            "NCompass",
            "Nebius",
            "Nex AGI",
            "NextBit",
            "Novita",
            "Nvidia",
            "OpenAI",
            "OpenInference",
            "Parasail",
            "Poolside",
            "Perceptron",
            "Perplexity",
            "Phala",
            "Recraft",
            "Reka",
            "Relace",
            "Sail Research",
            "Sakana AI",
            "SambaNova",
            "Seed",
            "SiliconFlow",
            "Sourceful",
            "StepFun",
            "Stealth",
            "StreamLake",
            "Switchpoint",
            "Tencent",
            "Tenstorrent",
            "Thinking Machines",
            "Together",
            "Upstage",
            "Venice",
            "Wafer",
            "WandB",
            "Quiver",
            "Krea",
            "Runway",
            "Xiaomi",
            "xAI",
            "Z.AI",
            "FakeProvider",
        ]
        | str
        | None
    ) = None
    role: Literal["assistant"]
    stop_details: AnthropicRefusalStopDetails | None
    stop_reason: Any
    stop_sequence: Any
    type: Literal["message"]
    usage: MessagesStartEventMessageUsage
