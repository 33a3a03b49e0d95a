"""Enum Moderation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Moderation as Moderation
else:
    Moderation = Literal["auto", "low"] | str
