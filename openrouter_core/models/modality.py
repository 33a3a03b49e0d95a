"""Enum Modality."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Modality as Modality
else:
    Modality = Literal["text", "image", "audio"] | str
