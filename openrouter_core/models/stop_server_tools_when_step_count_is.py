"""Model StopServerToolsWhenStepCountIs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import StopServerToolsWhenStepCountIs as StopServerToolsWhenStepCountIs
else:
    from openrouter_core.model import WireModel, model

    @model
    class StopServerToolsWhenStepCountIs(WireModel):
        """End the server tool loop after a number of steps."""

        step_count: int
        type: Literal["step_count_is"]
