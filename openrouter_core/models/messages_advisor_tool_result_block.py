"""Model MessagesAdvisorToolResultBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesAdvisorToolResultBlock as MessagesAdvisorToolResultBlock
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesAdvisorToolResultBlock(WireModel):
        """Result of an advisor tool, sent back in a message."""

        content: dict[str, Any]
        tool_use_id: str
        type: Literal["advisor_tool_result"]
