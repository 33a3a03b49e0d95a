"""Enum Arena."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Arena as Arena
else:
    Arena = Literal["models", "builders", "agents"] | str
