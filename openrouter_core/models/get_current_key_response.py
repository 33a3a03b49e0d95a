"""Model GetCurrentKeyResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.get_current_key_data import GetCurrentKeyData


@model
class GetCurrentKeyResponse(WireModel):
    """The API key that made the request."""

    data: GetCurrentKeyData
