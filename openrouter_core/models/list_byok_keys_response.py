"""Model ListBYOKKeysResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.byok_key import BYOKKey


@model
class ListBYOKKeysResponse(WireModel):
    """A page of the account's own provider keys."""

    data: list[BYOKKey]
    total_count: int
    """Number of items over all pages."""
