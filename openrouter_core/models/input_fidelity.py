"""Enum InputFidelity."""

from __future__ import annotations

from typing import Literal, TypeAlias

InputFidelity: TypeAlias = Literal["high", "low"] | str
"""Input fidelity, as the API document has it."""
