"""Model MessagesResultContextManagementAppliedEditsItem."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class MessagesResultContextManagementAppliedEditsItem(WireModel):
    """One edit that was made to the context, known by its type."""

    type: str
