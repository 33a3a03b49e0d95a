"""Model PublicEndpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import PublicEndpoint as PublicEndpoint
else:
    from openrouter_core.model import WireModel, model

    @model
    class PublicEndpoint(WireModel):
        """One provider's offer of a model: prices, limits, features and recent performance."""

        context_length: int
        latency_last_30m: PercentileStats | None
        max_completion_tokens: int | None
        max_prompt_tokens: int | None
        model_id: str
        model_name: str
        name: str
        native_tools: dict[str, NativeTools]
        pricing: Pricing
        provider_name: ProviderName
        quantization: Quantization | None
        service_tier: PublicServiceTier | None
        supported_parameters: list[Parameter]
        supports_diarization: bool
        supports_implicit_caching: bool
        supports_tool_choice: ToolChoiceSupport
        tag: str
        throughput_last_30m: PercentileStats | None
        uptime_last_1d: float | None
        uptime_last_30m: float | None
        uptime_last_5m: float | None
        perf_last_30m_by_workload: PerfLast30mByWorkload | None = None
        status: EndpointStatus | None = None
        supports_image_reference: bool | None = None
        supports_multiple_audio_references: bool | None = None
        supports_voice_cloning: bool | None = None
