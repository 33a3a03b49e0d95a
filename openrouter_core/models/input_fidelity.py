"""Enum InputFidelity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InputFidelity as InputFidelity
else:
    InputFidelity = Literal["high", "low"] | str
