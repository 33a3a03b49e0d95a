"""Enum ObservabilityDataRegionInput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilityDataRegionInput as ObservabilityDataRegionInput
else:
    ObservabilityDataRegionInput = Literal["global", "europe", "us", "eu"] | str
