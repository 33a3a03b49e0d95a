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
    """What was done to keep a Messages conversation within the context."""

    applied_edits: list[MessagesResultContextManagementAppliedEditsItem]
