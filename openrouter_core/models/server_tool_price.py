"""Model ServerToolPrice."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ServerToolPrice as ServerToolPrice
else:
    from openrouter_core.model import WireModel, model

    @model
    class ServerToolPrice(WireModel):
        """Price of one unit of a server tool."""

        max_units_per_call: int
        mode: str | None
        price: str
        unit: str
