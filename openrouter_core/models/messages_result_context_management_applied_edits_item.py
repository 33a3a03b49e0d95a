"""Model MessagesResultContextManagementAppliedEditsItem."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class MessagesResultContextManagementAppliedEditsItem(WireModel):
    """Messages result context management applied edits item, as the API document has it."""

    type: str
