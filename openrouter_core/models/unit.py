"""Enum Unit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Unit as Unit
else:
    Unit = Literal["request", "image", "megapixel", "token"] | str
