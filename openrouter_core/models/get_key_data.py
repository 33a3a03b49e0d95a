"""Model GetKeyData."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class GetKeyData(WireModel):
    """One API key: its limits, its use and its state, without the secret."""

    byok_usage: float
    """US dollars of use on the account's own provider keys, over the whole life."""
    byok_usage_daily: float
    """US dollars of use on the account's own provider keys in the current UTC day."""
    byok_usage_monthly: float
    """US dollars of use on the account's own provider keys in the current UTC month."""
    byok_usage_weekly: float
    """US dollars of use on the account's own provider keys in the current UTC week."""
    created_at: str
    """When the key was made, in ISO 8601."""
    creator_user_id: str | None
    """Id of the user who created it."""
    disabled: bool
    external_user: str | None
    """Your own id of the end user that it belongs to."""
    hash: str
    """Hash that identifies the API key; it is not the key."""
    include_byok_in_limit: bool
    """Whether spending on the account's own provider keys counts against the limit."""
    label: str
    """Shortened form of the key, to know it by."""
    last_used_at: str | None
    """When it was last used, ISO 8601; null if never."""
    limit: float | None
    """Most US dollars that the key may spend, null when it has no limit."""
    limit_remaining: float | None
    """US dollars left of the limit, null when it has no limit."""
    limit_reset: str | None
    """How often the limit starts afresh; null for never."""
    name: str
    updated_at: str | None
    """When it was last changed, ISO 8601."""
    usage: float
    """US dollars spent with the key in all."""
    usage_daily: float
    """US dollars spent in the current UTC day."""
    usage_monthly: float
    """US dollars spent in the current UTC month."""
    usage_weekly: float
    """US dollars spent in the current UTC week."""
    workspace_id: str
    expires_at: str | None = nullable(default=None)
    """When the key ceases to work, in ISO 8601; null when it does not expire."""
