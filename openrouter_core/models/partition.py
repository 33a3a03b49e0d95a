"""Enum Partition."""

from __future__ import annotations

from typing import Literal, TypeAlias

Partition: TypeAlias = Literal["model", "none"] | str
"""Partition, as the API document has it."""
