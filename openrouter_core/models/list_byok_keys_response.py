"""Model ListBYOKKeysResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListBYOKKeysResponse as ListBYOKKeysResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ListBYOKKeysResponse(WireModel):
        """A page of the account's own provider keys."""

        data: list[BYOKKey]
        total_count: int
