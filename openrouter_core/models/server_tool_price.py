"""Model ServerToolPrice."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ServerToolPrice(WireModel):
    """Price of one unit of a server tool."""

    max_units_per_call: int
    """Most units that one call can be charged for."""
    mode: str | None
    """Mode the price is for; null if it is for all."""
    price: str
    """US dollars per `unit`, as a decimal string."""
    unit: str
    """What is charged for."""
