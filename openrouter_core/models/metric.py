"""Model Metric."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Metric as Metric
else:
    from openrouter_core.model import WireModel, model

    @model
    class Metric(WireModel):
        """A metric that analytics queries can ask for."""

        display_format: DisplayFormat
        display_label: str
        is_rate: bool
        name: str
