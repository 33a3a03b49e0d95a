"""Model ItemReferenceItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ItemReferenceItem as ItemReferenceItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class ItemReferenceItem(WireModel):
        """Reference to an item of an earlier response, used in place of the item."""

        id: str
        type: Literal["item_reference"]
