"""Model RouterParams."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class RouterParams(WireModel):
    """Settings the router worked with."""

    quality_floor: float | None = None
    """Lowest quality a candidate had to reach."""
    throughput_floor: float | None = None
    """Lowest throughput a candidate had to reach."""
    version_group: str | None = None
    """Group of model versions that was chosen from."""
