"""Parameters ToolSearchOutputItemAllowedCaller."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolSearchOutputItemAllowedCallerInput: TypeAlias = Literal["direct", "programmatic"] | str
"""Known values of tool search output item allowed caller."""
