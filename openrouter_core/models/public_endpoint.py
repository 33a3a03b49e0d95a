"""Model PublicEndpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.endpoint_status import EndpointStatus
    from openrouter_core.models.native_tools import NativeTools
    from openrouter_core.models.parameter import Parameter
    from openrouter_core.models.percentile_stats import PercentileStats
    from openrouter_core.models.perf_last30m_by_workload import PerfLast30mByWorkload
    from openrouter_core.models.pricing import Pricing
    from openrouter_core.models.provider_name import ProviderName
    from openrouter_core.models.public_service_tier import PublicServiceTier
    from openrouter_core.models.quantization import Quantization
    from openrouter_core.models.tool_choice_support import ToolChoiceSupport


@model
class PublicEndpoint(WireModel):
    """One provider's offer of a model: prices, limits, features and recent performance."""

    context_length: int
    """Most tokens of prompt and completion together."""
    latency_last_30m: PercentileStats | None
    """Time to the first token over the last 30 minutes, in milliseconds."""
    max_completion_tokens: int | None
    """Most completion tokens in one request; null if no limit is known."""
    max_prompt_tokens: int | None
    """Most prompt tokens in one request; null if no limit is known."""
    model_id: str
    """Slug of the model."""
    model_name: str
    name: str
    """Provider and model, as shown on the website."""
    native_tools: dict[str, NativeTools]
    """Tools that the provider itself runs, by name."""
    pricing: Pricing
    provider_name: ProviderName
    """Provider's name, as OpenRouter lists it."""
    quantization: Quantization | None
    """Number format of the weights; null if not known."""
    service_tier: PublicServiceTier | None
    """Service tier of the endpoint; null for the normal one."""
    supported_parameters: list[Parameter]
    supports_diarization: bool
    """Whether speech to text can tell the speakers apart."""
    supports_implicit_caching: bool
    """Whether the provider caches prompts without being asked."""
    supports_tool_choice: ToolChoiceSupport
    """Values of `tool_choice` that work here."""
    tag: str
    """Slug of the provider, with a variant if it has one; use it in provider preferences."""
    throughput_last_30m: PercentileStats | None
    """Output speed over the last 30 minutes, in tokens per second."""
    uptime_last_1d: float | None
    """Percent of requests that succeeded in the last day."""
    uptime_last_30m: float | None
    """Percent of requests that succeeded in the last 30 minutes."""
    uptime_last_5m: float | None
    """Percent of requests that succeeded in the last 5 minutes."""
    perf_last_30m_by_workload: PerfLast30mByWorkload | None = None
    status: EndpointStatus | None = None
    """Health: 0 is normal, a negative number is not."""
    supports_image_reference: bool | None = None
    """Whether an image can be given as a reference."""
    supports_multiple_audio_references: bool | None = None
    """Whether more than one audio clip can be given as a reference."""
    supports_voice_cloning: bool | None = None
    """Whether text to speech can copy the voice of a clip."""
