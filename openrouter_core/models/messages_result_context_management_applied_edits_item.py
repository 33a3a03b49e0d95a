"""Model MessagesResultContextManagementAppliedEditsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import (
        MessagesResultContextManagementAppliedEditsItem as MessagesResultContextManagementAppliedEditsItem,
    )
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesResultContextManagementAppliedEditsItem(WireModel):
        """One edit that was made to the context, known by its type."""

        type: str
