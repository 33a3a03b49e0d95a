"""Model CreateKeysResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.create_keys_data import CreateKeysData


@model
class CreateKeysResponse(WireModel):
    """New API key, with its secret."""

    data: CreateKeysData
    """What is known of the key."""
    key: str
    """The secret itself, shown only in this answer; store it at once."""
