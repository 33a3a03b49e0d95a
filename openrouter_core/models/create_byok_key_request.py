"""Model CreateBYOKKeyRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.byok_provider_slug import BYOKProviderSlug
    from openrouter_core.models.create_byok_key_request_declared_region import CreateBYOKKeyRequestDeclaredRegion


@model
class CreateBYOKKeyRequest(WireModel):
    """A provider's own API key to store, and when OpenRouter may use it."""

    key: str
    """The provider's API key or credentials."""
    provider: BYOKProviderSlug
    """Slug of the provider that issued the key."""
    allowed_api_key_hashes: list[str] | None = nullable(default=None)
    """Hashes of the OpenRouter keys whose requests may use this key, up to 100."""
    allowed_models: list[str] | None = nullable(default=None)
    """Models for which this key may be used, up to 100."""
    allowed_user_ids: list[str] | None = nullable(default=None)
    """Ids of the users whose requests may use this key, up to 100."""
    declared_region: CreateBYOKKeyRequestDeclaredRegion | None = nullable(default=None)
    """Data region that the account declares for it."""
    declared_zdr: bool | None = nullable(default=None)
    """Whether the account declares that it keeps no data (zero data retention)."""
    disabled: bool | None = None
    is_byok_only: bool | None = None
    """Whether requests are held to own keys, without OpenRouter's capacity."""
    is_fallback: bool | None = None
    """Whether the key is a fallback, tried after OpenRouter's own capacity."""
    is_required: bool | None = None
    """Whether the use of this key is required."""
    name: str | None = nullable(default=None)
    """Name of the key in lists, up to 255 characters."""
    workspace_id: str | None = None
