"""Model AnthropicAdvisorToolResult."""

from __future__ import annotations

from typing import Any, Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicAdvisorToolResult(WireModel):
    """Content block with what the advisor tool returned."""

    content: dict[str, Any]
    tool_use_id: str
    """Id of the tool use that this is the result of."""
    type: Literal["advisor_tool_result"]
