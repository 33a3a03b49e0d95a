"""Model OutputComputerCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.output_computer_call_item_status import OutputComputerCallItemStatus
    from openrouter_core.models.pending_safety_check import PendingSafetyCheck


@model
class OutputComputerCallItem(WireModel):
    """A model's action on a computer's screen, for the caller to perform."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    pending_safety_checks: list[PendingSafetyCheck]
    """Safety checks to acknowledge before the action is performed."""
    status: OutputComputerCallItemStatus
    type: Literal["computer_call"]
    action: Any = nullable(default=None)
    """The action, such as a click, a key press or a screenshot."""
    id: str | None = None
