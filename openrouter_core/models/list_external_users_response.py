"""Model ListExternalUsersResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.external_user import ExternalUser


@model
class ListExternalUsersResponse(WireModel):
    """A page of external users."""

    data: list[ExternalUser]
    total_count: int
    """Number of items over all pages."""
