"""Enum Algorithm."""

from __future__ import annotations

from typing import Literal, TypeAlias

Algorithm: TypeAlias = Literal["capability", "stage", "auto", "random", "composite", "passthrough"] | str
"""How the Switchyard router chooses a model."""
