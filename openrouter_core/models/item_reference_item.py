"""Model ItemReferenceItem."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ItemReferenceItem(WireModel):
    """Reference to an item of an earlier response, used in place of the item."""

    id: str
    """ID of the item referred to."""
    type: Literal["item_reference"]
