"""Model Progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Progress as Progress
else:
    from openrouter_core.model import WireModel, model

    @model
    class Progress(WireModel):
        """How far the setting up of an intern has come."""

        step_label: str
        step_number: int
        total_steps: int
