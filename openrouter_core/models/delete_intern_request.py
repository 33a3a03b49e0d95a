"""Model DeleteInternRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import DeleteInternRequest as DeleteInternRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class DeleteInternRequest(WireModel):
        """Terms on which an intern is deleted."""

        acknowledge_workspace_loss: bool | None = None
