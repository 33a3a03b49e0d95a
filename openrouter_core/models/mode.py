"""Enum Mode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Mode as Mode
else:
    Mode = Literal["auto", "required"] | str
