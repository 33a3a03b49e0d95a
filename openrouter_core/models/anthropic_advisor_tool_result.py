"""Model AnthropicAdvisorToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicAdvisorToolResult as AnthropicAdvisorToolResult
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicAdvisorToolResult(WireModel):
        """Content block with what the advisor tool returned."""

        content: dict[str, Any]
        tool_use_id: str
        type: Literal["advisor_tool_result"]
