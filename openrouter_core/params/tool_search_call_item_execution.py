"""Parameters ToolSearchCallItemExecution."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolSearchCallItemExecutionInput: TypeAlias = Literal["server", "client"] | str
"""Whether a tool search is run by the server or the client."""
