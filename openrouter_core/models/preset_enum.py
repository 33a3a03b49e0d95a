"""Enum PresetEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

PresetEnum: TypeAlias = Literal["general-high", "general-budget", "general-fast"] | str
"""Ready-made panel of models for the Fusion plugin."""
