"""Parameters ToolSearchOutputItemAllowedCaller."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolSearchOutputItemAllowedCallerInput: TypeAlias = Literal["direct", "programmatic"] | str
"""Tool search output item allowed caller, as the API document has it."""
