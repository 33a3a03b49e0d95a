"""Enum ToolSearchOutputItemExecution."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolSearchOutputItemExecution: TypeAlias = Literal["server", "client"] | str
"""Known values of tool search output item execution."""
