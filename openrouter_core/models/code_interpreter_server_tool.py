"""Model CodeInterpreterServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.container import Container


@model
class CodeInterpreterServerTool(WireModel):
    """Tool that lets the model write code and run it in a container."""

    container: Container
    """Container to run the code in: settings for an automatic one, or an existing container's id."""
    type: Literal["code_interpreter"]
