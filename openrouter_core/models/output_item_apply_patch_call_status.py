"""Enum OutputItemApplyPatchCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputItemApplyPatchCallStatus: TypeAlias = Literal["in_progress", "completed"] | str
"""How far a model's call for a patch has come."""
