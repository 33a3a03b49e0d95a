"""Parameters ItemReferenceItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.item_reference_item import ItemReferenceItem


class ItemReferenceItemParam(TypedDict, total=False):
    """Reference to an item of an earlier response, used in place of the item."""

    id: Required[str]
    """ID of the item referred to."""
    type: Required[Literal["item_reference"]]


ItemReferenceItemInput: TypeAlias = "ItemReferenceItemParam | ItemReferenceItem"
"""What may be passed as ItemReferenceItem: a dict, or the model."""
