"""Model MessagesResultContextManagement."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MessagesResultContextManagement as MessagesResultContextManagement
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesResultContextManagement(WireModel):
        """What was done to keep a Messages conversation within the context."""

        applied_edits: list[MessagesResultContextManagementAppliedEditsItem]
