"""Model MessagesResultContextManagement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.messages_result_context_management_applied_edits_item import (
        MessagesResultContextManagementAppliedEditsItem,
    )


@model
class MessagesResultContextManagement(WireModel):
    """Messages result context management, as the API document has it."""

    applied_edits: list[MessagesResultContextManagementAppliedEditsItem]
