"""Parameters ShellServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.shell_server_tool import ShellServerTool


class ShellServerToolParam(TypedDict, total=False):
    """Shell tool in the form of the Responses API."""

    type: Required[Literal["shell"]]


ShellServerToolInput: TypeAlias = "ShellServerToolParam | ShellServerTool"
"""What may be passed as ShellServerTool: a dict, or the model."""
