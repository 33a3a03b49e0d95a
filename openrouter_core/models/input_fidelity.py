"""Enum InputFidelity."""

from __future__ import annotations

from typing import Literal, TypeAlias

InputFidelity: TypeAlias = Literal["high", "low"] | str
"""How closely the image tool keeps to the images it is given."""
