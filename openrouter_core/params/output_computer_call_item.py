"""Parameters OutputComputerCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.output_computer_call_item import OutputComputerCallItem
    from openrouter_core.params.output_computer_call_item_status import OutputComputerCallItemStatusInput
    from openrouter_core.params.pending_safety_check import PendingSafetyCheckInput


class OutputComputerCallItemParam(TypedDict, total=False):
    """A model's action on a computer's screen, for the caller to perform."""

    call_id: Required[str]
    """Ties a tool call to its output: both carry the same value."""
    pending_safety_checks: Required[Sequence[PendingSafetyCheckInput]]
    """Safety checks to acknowledge before the action is performed."""
    status: Required[OutputComputerCallItemStatusInput]
    type: Required[Literal["computer_call"]]
    action: Any
    """The action, such as a click, a key press or a screenshot."""
    id: str


OutputComputerCallItemInput: TypeAlias = "OutputComputerCallItemParam | OutputComputerCallItem"
"""What may be passed as OutputComputerCallItem: a dict, or the model."""
