"""Model ExternalUserResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.external_user import ExternalUser


@model
class ExternalUserResponse(WireModel):
    """One external user."""

    data: ExternalUser
