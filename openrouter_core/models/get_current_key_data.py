"""Model GetCurrentKeyData."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GetCurrentKeyData as GetCurrentKeyData
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class GetCurrentKeyData(WireModel):
        """What is known of the API key that made the request."""

        allowed_data_regions: list[AllowedDataRegion]
        budgets: list[KeyBudget]
        byok_usage: float
        byok_usage_daily: float
        byok_usage_monthly: float
        byok_usage_weekly: float
        creator_user_id: str | None
        effective_budget: KeyBudget | None
        free_model_daily_requests: FreeModelDailyRequests
        include_byok_in_limit: bool
        is_free_tier: bool
        is_management_key: bool
        is_provisioning_key: bool
        label: str
        limit: float | None
        limit_remaining: float | None
        limit_reset: str | None
        organization_id: str | None
        rate_limit: RateLimit
        usage: float
        usage_daily: float
        usage_monthly: float
        usage_weekly: float
        workspace_id: str | None
        expires_at: str | None = nullable(default=None)
