"""Model MessagesShellToolResultBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesShellToolResultBlock as MessagesShellToolResultBlock
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesShellToolResultBlock(WireModel):
        """Result of OpenRouter's shell tool, sent back in a message."""

        content: dict[str, Any]
        tool_use_id: str
        type: Literal["openrouter_shell_tool_result"]
        container_id: str | None = None
        files: list[MessagesShellToolResultBlockFile] | None = None
