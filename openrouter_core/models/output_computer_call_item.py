"""Model OutputComputerCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputComputerCallItem as OutputComputerCallItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class OutputComputerCallItem(WireModel):
        """A model's action on a computer's screen, for the caller to perform."""

        call_id: str
        pending_safety_checks: list[PendingSafetyCheck]
        status: OutputComputerCallItemStatus
        type: Literal["computer_call"]
        action: Any = nullable(default=None)
        id: str | None = None
