"""Enum OutputModalityEnum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputModalityEnum as OutputModalityEnum
else:
    OutputModalityEnum = Literal["text", "image"] | str
