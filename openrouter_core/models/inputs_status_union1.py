"""Enum InputsStatusUnion1."""

from __future__ import annotations

from typing import Literal, TypeAlias

InputsStatusUnion1: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""Whether an earlier assistant message is completed, incomplete or in progress."""
