"""Parameters ToolSearchOutputItemAllowedCaller."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolSearchOutputItemAllowedCallerInput: TypeAlias = Literal["direct", "programmatic"] | str
"""Who may call a tool that was found: the model itself, or a program it writes."""
