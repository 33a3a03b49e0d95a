"""Enum AlignmentPluginMode."""

from __future__ import annotations

from typing import Literal, TypeAlias

AlignmentPluginMode: TypeAlias = Literal["enforce", "audit"] | str
"""Whether the alignment plugin acts on its verdict or only records it."""
