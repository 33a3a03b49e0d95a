"""Enum InputFidelity."""

from __future__ import annotations

from typing import Literal, TypeAlias

InputFidelity: TypeAlias = Literal["high", "low"] | str
"""Known values of input fidelity."""
