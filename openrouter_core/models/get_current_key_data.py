"""Model GetCurrentKeyData."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.allowed_data_region import AllowedDataRegion
    from openrouter_core.models.free_model_daily_requests import FreeModelDailyRequests
    from openrouter_core.models.key_budget import KeyBudget
    from openrouter_core.models.rate_limit import RateLimit


@model
class GetCurrentKeyData(WireModel):
    """What is known of the API key that made the request."""

    allowed_data_regions: list[AllowedDataRegion]
    """Regions in which the key's data may be processed."""
    budgets: list[KeyBudget]
    """Budgets that hold for the key."""
    byok_usage: float
    """US dollars of use on the account's own provider keys, over the whole life."""
    byok_usage_daily: float
    """US dollars of use on the account's own provider keys in the current UTC day."""
    byok_usage_monthly: float
    """US dollars of use on the account's own provider keys in the current UTC month."""
    byok_usage_weekly: float
    """US dollars of use on the account's own provider keys in the current UTC week."""
    creator_user_id: str | None
    """Id of the user who created it."""
    effective_budget: KeyBudget | None
    """Budget of those in `budgets` that binds the key, null when there is none."""
    free_model_daily_requests: FreeModelDailyRequests
    """Daily allowance of requests to free models."""
    include_byok_in_limit: bool
    """Whether spending on the account's own provider keys counts against the limit."""
    is_free_tier: bool
    """Whether the account has never bought credits."""
    is_management_key: bool
    """Whether the key manages the account rather than makes inference requests."""
    is_provisioning_key: bool
    """Whether the key manages the account; deprecated, see `is_management_key`. Deprecated."""
    label: str
    """Shortened form of the key, to know it by."""
    limit: float | None
    """Most US dollars that the key may spend, null when it has no limit."""
    limit_remaining: float | None
    """US dollars left of the limit, null when it has no limit."""
    limit_reset: str | None
    """How often the limit starts afresh; null for never."""
    organization_id: str | None
    """Id of the organization that owns the key, null for a personal account."""
    rate_limit: RateLimit
    """Rate limit of the key; deprecated. Deprecated."""
    usage: float
    """US dollars spent with the key in all."""
    usage_daily: float
    """US dollars spent in the current UTC day."""
    usage_monthly: float
    """US dollars spent in the current UTC month."""
    usage_weekly: float
    """US dollars spent in the current UTC week."""
    workspace_id: str | None
    expires_at: str | None = nullable(default=None)
    """When the key ceases to work, in ISO 8601; null when it does not expire."""
