"""Enum Speed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Speed as Speed
else:
    Speed = Literal["fast", "standard"] | str
