"""Model BYOKKey."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.byok_key_declared_region import BYOKKeyDeclaredRegion
    from openrouter_core.models.byok_provider_slug import BYOKProviderSlug


@model
class BYOKKey(WireModel):
    """Provider key of the account's own (bring your own key), without the secret."""

    allowed_api_key_hashes: list[str] | None
    """Hashes of the OpenRouter API keys that may use it; null for all."""
    allowed_models: list[str] | None
    """Models that it may be used for; null for all."""
    allowed_user_ids: list[str] | None
    """Users who may use it; null for all."""
    created_at: str
    """When it was added, ISO 8601."""
    declared_region: BYOKKeyDeclaredRegion | None
    """Data region that the account declares for the key; null if none."""
    declared_zdr: bool | None
    """Whether the account declares that it keeps no data (zero data retention)."""
    disabled: bool
    id: str
    is_byok_only: bool
    """Whether the provider is used with the account's own keys only."""
    is_fallback: bool
    """Whether it is used only after OpenRouter's own capacity."""
    is_required: bool
    """Whether requests that it fits must use it."""
    label: str
    """Masked form of the key, to know it by."""
    provider: BYOKProviderSlug
    sort_order: int
    """Place among the account's keys for the provider."""
    workspace_id: str | None
    """Workspace that it belongs to; null if none."""
    name: str | None = nullable(default=None)
