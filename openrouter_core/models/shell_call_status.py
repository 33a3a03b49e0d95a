"""Enum ShellCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ShellCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""How far a shell call has come."""
