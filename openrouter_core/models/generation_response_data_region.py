"""Enum GenerationResponseDataRegion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import GenerationResponseDataRegion as GenerationResponseDataRegion
else:
    GenerationResponseDataRegion = Literal["global", "europe", "us"] | str
