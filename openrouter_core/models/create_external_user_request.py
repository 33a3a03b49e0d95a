"""Model CreateExternalUserRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreateExternalUserRequest as CreateExternalUserRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class CreateExternalUserRequest(WireModel):
        """External user to register."""

        user: str
