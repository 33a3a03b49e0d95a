"""Enum PresetStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

PresetStatus: TypeAlias = Literal["active", "disabled", "archived"] | str
"""Known values of preset status."""
