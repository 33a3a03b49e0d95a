"""Parameters Partition."""

from __future__ import annotations

from typing import Literal, TypeAlias

PartitionInput: TypeAlias = Literal["model", "none"] | str
"""Known values of partition."""
