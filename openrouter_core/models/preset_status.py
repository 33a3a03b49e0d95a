"""Enum PresetStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

PresetStatus: TypeAlias = Literal["active", "disabled", "archived"] | str
"""Whether a preset is in use, disabled or archived."""
