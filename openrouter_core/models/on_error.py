"""Enum OnError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OnError as OnError
else:
    OnError = Literal["log", "block"] | str
