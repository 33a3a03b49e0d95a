"""Enum InputsStatusUnion2."""

from __future__ import annotations

from typing import Literal, TypeAlias

InputsStatusUnion2: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""Whether earlier reasoning is completed, incomplete or in progress."""
