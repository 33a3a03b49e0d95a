"""Enum ToolSearchOutputItemAllowedCaller."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolSearchOutputItemAllowedCaller: TypeAlias = Literal["direct", "programmatic"] | str
"""Tool search output item allowed caller, as the API document has it."""
