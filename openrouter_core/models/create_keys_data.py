"""Model CreateKeysData."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreateKeysData as CreateKeysData
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class CreateKeysData(WireModel):
        """New API key: its limits, its use and its state, without the secret."""

        byok_usage: float
        byok_usage_daily: float
        byok_usage_monthly: float
        byok_usage_weekly: float
        created_at: str
        creator_user_id: str | None
        disabled: bool
        external_user: str | None
        hash: str
        include_byok_in_limit: bool
        label: str
        last_used_at: str | None
        limit: float | None
        limit_remaining: float | None
        limit_reset: str | None
        name: str
        updated_at: str | None
        usage: float
        usage_daily: float
        usage_monthly: float
        usage_weekly: float
        workspace_id: str
        expires_at: str | None = nullable(default=None)
