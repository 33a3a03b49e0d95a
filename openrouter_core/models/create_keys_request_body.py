"""Model CreateKeysRequestBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreateKeysRequestBody as CreateKeysRequestBody
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class CreateKeysRequestBody(WireModel):
        """API key to create."""

        name: str
        creator_user_id: str | None = nullable(default=None)
        expires_at: str | None = nullable(default=None)
        external: External | None = None
        include_byok_in_limit: bool | None = None
        limit: float | None = nullable(default=None)
        limit_reset: CreateKeysLimitReset | None = nullable(default=None)
        workspace_id: str | None = None
