"""Enum FormatEnum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FormatEnum as FormatEnum
else:
    FormatEnum = Literal["mp3", "wav"] | str
