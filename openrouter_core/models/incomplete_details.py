"""Model IncompleteDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.incomplete_details_reason import IncompleteDetailsReason


@model
class IncompleteDetails(WireModel):
    """Why a response is incomplete."""

    reason: IncompleteDetailsReason | None = None
    """What cut the response short, such as the token limit."""
