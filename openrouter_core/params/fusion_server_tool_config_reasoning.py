"""Parameters FusionServerToolConfigReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.fusion_server_tool_config_reasoning import FusionServerToolConfigReasoning
    from openrouter_core.params.fusion_server_tool_config_effort import FusionServerToolConfigEffortInput


class FusionServerToolConfigReasoningParam(TypedDict, total=False):
    """How much the models of a fusion call reason."""

    effort: FusionServerToolConfigEffortInput
    """How much effort the model puts in."""
    max_tokens: int
    """Most tokens for reasoning."""


FusionServerToolConfigReasoningInput: TypeAlias = "FusionServerToolConfigReasoningParam | FusionServerToolConfigReasoning"
"""What may be passed as FusionServerToolConfigReasoning: a dict, or the model."""
