"""Enum Partition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Partition as Partition
else:
    Partition = Literal["model", "none"] | str
