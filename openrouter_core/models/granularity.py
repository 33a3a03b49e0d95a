"""Model Granularity."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Granularity as Granularity
else:
    from openrouter_core.model import WireModel, model

    @model
    class Granularity(WireModel):
        """Length of time into which analytics results can be split."""

        display_label: str
        name: GranularityName
