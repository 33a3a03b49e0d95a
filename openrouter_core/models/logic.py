"""Enum Logic."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Logic as Logic
else:
    Logic = Literal["and", "or"] | str
