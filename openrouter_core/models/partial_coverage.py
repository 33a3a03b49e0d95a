"""Model PartialCoverage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import PartialCoverage as PartialCoverage
else:
    from openrouter_core.model import WireModel, model

    @model
    class PartialCoverage(WireModel):
        """Point that only some models of a Fusion panel covered."""

        models: list[str]
        point: str
