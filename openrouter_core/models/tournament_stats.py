"""Model TournamentStats."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class TournamentStats(WireModel):
    """How often a model took each place in Design Arena tournaments."""

    first_place: int | None
    """Tournaments in which it came first."""
    fourth_place: int | None
    """Tournaments in which it came fourth."""
    second_place: int | None
    """Tournaments in which it came second."""
    third_place: int | None
    """Tournaments in which it came third."""
    total: int | None
    """Tournaments it took part in."""
