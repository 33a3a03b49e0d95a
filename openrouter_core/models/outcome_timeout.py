"""Model OutcomeTimeout."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutcomeTimeout as OutcomeTimeout
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutcomeTimeout(WireModel):
        """The shell command ran out of time."""

        type: Literal["timeout"]
