"""Model ORAnthropicShellToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.or_anthropic_shell_tool_result_file import ORAnthropicShellToolResultFile


@model
class ORAnthropicShellToolResult(WireModel):
    """Result of OpenRouter's shell tool, in an answer."""

    content: dict[str, Any]
    tool_use_id: str
    """Id of the tool use that this is the result of."""
    type: Literal["openrouter_shell_tool_result"]
    container_id: str | None = None
    """Id of the sandbox container."""
    files: list[ORAnthropicShellToolResultFile] | None = None
    """Files that the commands left in their container."""
