"""Enum PresetStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

PresetStatus: TypeAlias = Literal["active", "disabled", "archived"] | str
"""Preset status, as the API document has it."""
