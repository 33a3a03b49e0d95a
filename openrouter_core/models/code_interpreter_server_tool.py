"""Model CodeInterpreterServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CodeInterpreterServerTool as CodeInterpreterServerTool
else:
    from openrouter_core.model import WireModel, model

    @model
    class CodeInterpreterServerTool(WireModel):
        """Tool that lets the model write code and run it in a container."""

        container: Container
        type: Literal["code_interpreter"]
