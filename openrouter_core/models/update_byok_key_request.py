"""Model UpdateBYOKKeyRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.update_byok_key_request_declared_region import UpdateBYOKKeyRequestDeclaredRegion


@model
class UpdateBYOKKeyRequest(WireModel):
    """Changes to a provider key of one's own."""

    allowed_api_key_hashes: list[str] | None = nullable(default=None)
    """Hashes of the only OpenRouter keys that may use it, at most 100; null allows all."""
    allowed_models: list[str] | None = nullable(default=None)
    """Slugs of the only models it may be used for, at most 100; null allows all."""
    allowed_user_ids: list[str] | None = nullable(default=None)
    """Ids of the only users who may use it, at most 100; null allows all."""
    declared_region: UpdateBYOKKeyRequestDeclaredRegion | None = nullable(default=None)
    """Data region the owner declares for the key's account."""
    declared_zdr: bool | None = nullable(default=None)
    """Whether the owner declares that the provider retains no data for this account."""
    disabled: bool | None = None
    is_byok_only: bool | None = None
    """Whether requests may use only keys of one's own at this provider."""
    is_fallback: bool | None = None
    """Whether the key is used only after OpenRouter's own capacity has failed."""
    is_required: bool | None = None
    """Whether the requests that the key applies to must use it."""
    key: str | None = None
    """New value of the provider's key."""
    name: str | None = nullable(default=None)
    """Name shown for the key, at most 255 characters."""
