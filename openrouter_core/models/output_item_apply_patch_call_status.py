"""Enum OutputItemApplyPatchCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputItemApplyPatchCallStatus: TypeAlias = Literal["in_progress", "completed"] | str
"""Known values of output item apply patch call status."""
