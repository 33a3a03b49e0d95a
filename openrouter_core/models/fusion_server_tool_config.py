"""Model FusionServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_cache_control_directive import AnthropicCacheControlDirective
    from openrouter_core.models.fusion_server_tool_config_reasoning import FusionServerToolConfigReasoning
    from openrouter_core.models.fusion_server_tool_config_tool import FusionServerToolConfigTool


@model
class FusionServerToolConfig(WireModel):
    """Settings of the fusion tool."""

    analysis_models: list[str] | None = None
    """Models of the panel, up to 8."""
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    max_completion_tokens: int | None = None
    """Most tokens that may be generated."""
    max_tool_calls: int | None = None
    """Most tool calls, 1 to 16."""
    model: str | None = None
    """Model that compares the panel's answers."""
    reasoning: FusionServerToolConfigReasoning | None = None
    temperature: float | None = None
    """Randomness of sampling: 0 is the most predictable."""
    tools: list[FusionServerToolConfigTool] | None = None
    """Tools that the models may use, up to 8."""
