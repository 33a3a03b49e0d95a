"""Model FusionServerToolConfigReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.fusion_server_tool_config_effort import FusionServerToolConfigEffort


@model
class FusionServerToolConfigReasoning(WireModel):
    """How much the models of a fusion call reason."""

    effort: FusionServerToolConfigEffort | None = None
    """How much effort the model puts in."""
    max_tokens: int | None = None
    """Most tokens for reasoning."""
