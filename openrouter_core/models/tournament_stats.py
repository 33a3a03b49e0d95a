"""Model TournamentStats."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import TournamentStats as TournamentStats
else:
    from openrouter_core.model import WireModel, model

    @model
    class TournamentStats(WireModel):
        """How often a model took each place in Design Arena tournaments."""

        first_place: int | None
        fourth_place: int | None
        second_place: int | None
        third_place: int | None
        total: int | None
