"""Enum Verbosity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Verbosity as Verbosity
else:
    Verbosity = Literal["low", "medium", "high", "xhigh", "max"] | str
