"""Parameters MemoryLimit."""

from __future__ import annotations

from typing import Literal, TypeAlias

MemoryLimitInput: TypeAlias = Literal["1g", "4g", "16g", "64g"] | str
"""Known values of memory limit."""
