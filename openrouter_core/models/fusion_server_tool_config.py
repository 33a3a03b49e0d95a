"""Model FusionServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import FusionServerToolConfig as FusionServerToolConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class FusionServerToolConfig(WireModel):
        """Settings of the fusion tool."""

        analysis_models: list[str] | None = None
        cache_control: AnthropicCacheControlDirective | None = None
        max_completion_tokens: int | None = None
        max_tool_calls: int | None = None
        model: str | None = None
        reasoning: FusionServerToolConfigReasoning | None = None
        temperature: float | None = None
        tools: list[FusionServerToolConfigTool] | None = None
