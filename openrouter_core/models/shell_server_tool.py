"""Model ShellServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ShellServerTool as ShellServerTool
else:
    from openrouter_core.model import WireModel, model

    @model
    class ShellServerTool(WireModel):
        """Shell tool in the form of the Responses API."""

        type: Literal["shell"]
