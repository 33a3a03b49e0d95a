"""Parameters CodexLocalShellTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.codex_local_shell_tool import CodexLocalShellTool


class CodexLocalShellToolParam(TypedDict, total=False):
    """Tool that lets the model ask the caller to run shell commands on its own machine."""

    type: Required[Literal["local_shell"]]


CodexLocalShellToolInput: TypeAlias = "CodexLocalShellToolParam | CodexLocalShellTool"
"""What may be passed as CodexLocalShellTool: a dict, or the model."""
