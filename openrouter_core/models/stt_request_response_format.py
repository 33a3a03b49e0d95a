"""Enum STTRequestResponseFormat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import STTRequestResponseFormat as STTRequestResponseFormat
else:
    STTRequestResponseFormat = Literal["json", "verbose_json"] | str
