"""Enum ShellCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ShellCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""Shell call status, as the API document has it."""
