"""Enum MemoryLimit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MemoryLimit as MemoryLimit
else:
    MemoryLimit = Literal["1g", "4g", "16g", "64g"] | str
