"""Parameters PresetEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

PresetEnumInput: TypeAlias = Literal["general-high", "general-budget", "general-fast"] | str
"""Ready-made panel of models for the Fusion plugin."""
