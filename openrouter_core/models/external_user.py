"""Model ExternalUser."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ExternalUser as ExternalUser
else:
    from openrouter_core.model import WireModel, model

    @model
    class ExternalUser(WireModel):
        """User of the caller's own system, known to OpenRouter by an id."""

        created_at: str
        is_active: bool
        updated_at: str
        user: str
