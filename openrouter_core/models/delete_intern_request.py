"""Model DeleteInternRequest."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class DeleteInternRequest(WireModel):
    """Terms on which an intern is deleted."""

    acknowledge_workspace_loss: bool | None = None
    """Confirms that the intern's workspace may be lost with it."""
