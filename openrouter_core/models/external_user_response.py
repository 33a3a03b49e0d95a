"""Model ExternalUserResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ExternalUserResponse as ExternalUserResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ExternalUserResponse(WireModel):
        """One external user."""

        data: ExternalUser
