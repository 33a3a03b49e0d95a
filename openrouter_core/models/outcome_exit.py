"""Model OutcomeExit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutcomeExit as OutcomeExit
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutcomeExit(WireModel):
        """The shell command ended by itself."""

        exit_code: int
        type: Literal["exit"]
