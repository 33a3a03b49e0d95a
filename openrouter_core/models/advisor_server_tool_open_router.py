"""Model AdvisorServerToolOpenRouter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.advisor_server_tool_config import AdvisorServerToolConfig


@model
class AdvisorServerToolOpenRouter(WireModel):
    """OpenRouter's server tool that asks a second model for advice."""

    type: Literal["openrouter:advisor"]
    parameters: AdvisorServerToolConfig | None = None
