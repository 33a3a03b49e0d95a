"""Parameters ToolSearchCallItemExecution."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolSearchCallItemExecutionInput: TypeAlias = Literal["server", "client"] | str
"""Known values of tool search call item execution."""
