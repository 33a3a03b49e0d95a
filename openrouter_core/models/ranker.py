"""Enum Ranker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Ranker as Ranker
else:
    Ranker = Literal["auto", "default-2024-11-15"] | str
