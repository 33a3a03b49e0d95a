"""Enum ObservabilityDataRegion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilityDataRegion as ObservabilityDataRegion
else:
    ObservabilityDataRegion = Literal["global", "europe", "us"] | str
