"""Model UpdateKeysData."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class UpdateKeysData(WireModel):
    """The API key after the change, with its limits and usage."""

    byok_usage: float
    """US dollars of inference on provider keys of one's own, over the key's whole life."""
    byok_usage_daily: float
    """US dollars of inference on provider keys of one's own, in the current day (UTC)."""
    byok_usage_monthly: float
    """US dollars of inference on provider keys of one's own, in the current month (UTC)."""
    byok_usage_weekly: float
    """US dollars of inference on provider keys of one's own, in the current week (UTC)."""
    created_at: str
    """When it was created."""
    creator_user_id: str | None
    """Id of the user who created it."""
    disabled: bool
    external_user: str | None
    """External user the key belongs to, if any."""
    hash: str
    """Hash that identifies the API key; it is not the key."""
    include_byok_in_limit: bool
    """Whether spending on the account's own provider keys counts against the limit."""
    label: str
    """Shortened form of the key, safe to show."""
    last_used_at: str | None
    """When it was last used, ISO 8601; null if never."""
    limit: float | None
    """Most US dollars the key may spend; null for no limit."""
    limit_remaining: float | None
    """US dollars left of `limit`; null for no limit."""
    limit_reset: str | None
    """How often the limit starts again; null if never."""
    name: str
    updated_at: str | None
    """When it was last changed, ISO 8601."""
    usage: float
    usage_daily: float
    """US dollars spent in the current UTC day."""
    usage_monthly: float
    """US dollars spent in the current UTC month."""
    usage_weekly: float
    """US dollars spent in the current UTC week."""
    workspace_id: str
    expires_at: str | None = nullable(default=None)
    """When it stops being valid."""
