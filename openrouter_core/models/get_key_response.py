"""Model GetKeyResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.get_key_data import GetKeyData


@model
class GetKeyResponse(WireModel):
    """One API key, by its hash."""

    data: GetKeyData
