"""Model UpdateKeysResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.update_keys_data import UpdateKeysData


@model
class UpdateKeysResponse(WireModel):
    """Answer that holds the changed API key."""

    data: UpdateKeysData
