"""Parameters ToolSearchCallItemExecution."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolSearchCallItemExecutionInput: TypeAlias = Literal["server", "client"] | str
"""Tool search call item execution, as the API document has it."""
