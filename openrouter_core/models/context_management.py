"""Model ContextManagement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.edit import Edit


@model
class ContextManagement(WireModel):
    """How the server trims the conversation as it grows, for the messages API."""

    edits: list[Edit] | None = None
    """Edits to apply to the context."""
