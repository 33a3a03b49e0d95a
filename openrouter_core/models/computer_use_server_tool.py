"""Model ComputerUseServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ComputerUseServerTool as ComputerUseServerTool
else:
    from openrouter_core.model import WireModel, model

    @model
    class ComputerUseServerTool(WireModel):
        """Tool that lets the model control a computer by its screen."""

        display_height: int
        display_width: int
        environment: EnvironmentEnum
        type: Literal["computer_use_preview"]
