"""Model PendingSafetyCheck."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import PendingSafetyCheck as PendingSafetyCheck
else:
    from openrouter_core.model import WireModel, model

    @model
    class PendingSafetyCheck(WireModel):
        """Safety check that the caller has to acknowledge before a computer action is run."""

        code: str
        id: str
        message: str
