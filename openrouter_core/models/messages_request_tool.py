"""Model MessagesRequestTool."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MessagesRequestTool as MessagesRequestTool
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesRequestTool(WireModel):
        """A tool of any other type, passed on as given."""

        type: str
