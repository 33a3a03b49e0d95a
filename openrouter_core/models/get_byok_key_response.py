"""Model GetBYOKKeyResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.byok_key import BYOKKey


@model
class GetBYOKKeyResponse(WireModel):
    """One stored provider key."""

    data: BYOKKey
