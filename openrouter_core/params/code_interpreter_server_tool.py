"""Parameters CodeInterpreterServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.code_interpreter_server_tool import CodeInterpreterServerTool
    from openrouter_core.params.container import ContainerInput


class CodeInterpreterServerToolParam(TypedDict, total=False):
    """Tool that lets the model write code and run it in a container."""

    container: Required[ContainerInput]
    """Container to run the code in: settings for an automatic one, or an existing container's id."""
    type: Required[Literal["code_interpreter"]]


CodeInterpreterServerToolInput: TypeAlias = "CodeInterpreterServerToolParam | CodeInterpreterServerTool"
"""What may be passed as CodeInterpreterServerTool: a dict, or the model."""
