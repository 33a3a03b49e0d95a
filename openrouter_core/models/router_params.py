"""Model RouterParams."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import RouterParams as RouterParams
else:
    from openrouter_core.model import WireModel, model

    @model
    class RouterParams(WireModel):
        """Settings the router worked with."""

        quality_floor: float | None = None
        throughput_floor: float | None = None
        version_group: str | None = None
