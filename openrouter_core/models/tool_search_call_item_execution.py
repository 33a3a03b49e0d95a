"""Enum ToolSearchCallItemExecution."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolSearchCallItemExecution: TypeAlias = Literal["server", "client"] | str
"""Known values of tool search call item execution."""
