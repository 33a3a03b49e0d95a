"""Parameters FusionServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.fusion_server_tool_config import FusionServerToolConfig
    from openrouter_core.params.anthropic_cache_control_directive import AnthropicCacheControlDirectiveInput
    from openrouter_core.params.fusion_server_tool_config_reasoning import FusionServerToolConfigReasoningInput
    from openrouter_core.params.fusion_server_tool_config_tool import FusionServerToolConfigToolInput


class FusionServerToolConfigParam(TypedDict, total=False):
    """Settings of the fusion tool."""

    analysis_models: Sequence[str]
    """Models of the panel, up to 8."""
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    max_completion_tokens: int
    """Most tokens that may be generated."""
    max_tool_calls: int
    """Most tool calls, 1 to 16."""
    model: str
    """Model that compares the panel's answers."""
    reasoning: FusionServerToolConfigReasoningInput
    temperature: float
    """Randomness of sampling: 0 is the most predictable."""
    tools: Sequence[FusionServerToolConfigToolInput]
    """Tools that the models may use, up to 8."""


FusionServerToolConfigInput: TypeAlias = "FusionServerToolConfigParam | FusionServerToolConfig"
"""What may be passed as FusionServerToolConfig: a dict, or the model."""
