"""Parameters ToolSearchOutputItemExecution."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolSearchOutputItemExecutionInput: TypeAlias = Literal["server", "client"] | str
"""Whether the server or the client ran a tool search."""
