"""Model ListExternalUsersResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListExternalUsersResponse as ListExternalUsersResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ListExternalUsersResponse(WireModel):
        """A page of external users."""

        data: list[ExternalUser]
        total_count: int
