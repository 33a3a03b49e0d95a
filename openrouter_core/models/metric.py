"""Model Metric."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.display_format import DisplayFormat


@model
class Metric(WireModel):
    """A metric that analytics queries can ask for."""

    display_format: DisplayFormat
    """How to show values: number, currency, percent, latency or throughput."""
    display_label: str
    """Name to show to people."""
    is_rate: bool
    """Whether values are rates rather than amounts."""
    name: str
    """Name to use in `metrics` of a query."""
