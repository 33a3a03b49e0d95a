"""Enum InputModality."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InputModality as InputModality
else:
    InputModality = Literal["text", "image", "file", "audio", "video"] | str
