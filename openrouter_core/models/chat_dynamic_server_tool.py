"""Model ChatDynamicServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import ChatDynamicServerTool as ChatDynamicServerTool
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatDynamicServerTool(WireModel):
        """Server tool given by its type, for tools that have no model here."""

        type: str
        parameters: dict[str, Any] | None = None
