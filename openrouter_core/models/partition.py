"""Enum Partition."""

from __future__ import annotations

from typing import Literal, TypeAlias

Partition: TypeAlias = Literal["model", "none"] | str
"""Whether providers are sorted for each model apart or all together."""
