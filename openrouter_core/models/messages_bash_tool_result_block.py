"""Model MessagesBashToolResultBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesBashToolResultBlock as MessagesBashToolResultBlock
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesBashToolResultBlock(WireModel):
        """Result of OpenRouter's bash tool, sent back in a message."""

        content: dict[str, Any]
        tool_use_id: str
        type: Literal["openrouter_bash_tool_result"]
        container_id: str | None = None
        files: list[MessagesBashToolResultBlockFile] | None = None
