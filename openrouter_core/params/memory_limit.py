"""Parameters MemoryLimit."""

from __future__ import annotations

from typing import Literal, TypeAlias

MemoryLimitInput: TypeAlias = Literal["1g", "4g", "16g", "64g"] | str
"""Most memory of a container."""
