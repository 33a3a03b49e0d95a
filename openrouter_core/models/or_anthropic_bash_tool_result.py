"""Model ORAnthropicBashToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ORAnthropicBashToolResult as ORAnthropicBashToolResult
else:
    from openrouter_core.model import WireModel, model

    @model
    class ORAnthropicBashToolResult(WireModel):
        """Result of OpenRouter's bash tool, in an answer."""

        content: dict[str, Any]
        tool_use_id: str
        type: Literal["openrouter_bash_tool_result"]
        container_id: str | None = None
        files: list[ORAnthropicBashToolResultFile] | None = None
