"""Enum ToolSearchOutputItemExecution."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolSearchOutputItemExecution: TypeAlias = Literal["server", "client"] | str
"""Tool search output item execution, as the API document has it."""
