"""Model UpdateExternalUserRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UpdateExternalUserRequest as UpdateExternalUserRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class UpdateExternalUserRequest(WireModel):
        """Change to an external user."""

        is_active: bool
