"""Model GetCreditsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.get_credits_data import GetCreditsData


@model
class GetCreditsResponse(WireModel):
    """Credits of the account."""

    data: GetCreditsData
