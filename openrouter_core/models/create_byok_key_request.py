"""Model CreateBYOKKeyRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreateBYOKKeyRequest as CreateBYOKKeyRequest
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class CreateBYOKKeyRequest(WireModel):
        """A provider's own API key to store, and when OpenRouter may use it."""

        key: str
        provider: BYOKProviderSlug
        allowed_api_key_hashes: list[str] | None = nullable(default=None)
        allowed_models: list[str] | None = nullable(default=None)
        allowed_user_ids: list[str] | None = nullable(default=None)
        declared_region: CreateBYOKKeyRequestDeclaredRegion | None = nullable(default=None)
        declared_zdr: bool | None = nullable(default=None)
        disabled: bool | None = None
        is_byok_only: bool | None = None
        is_fallback: bool | None = None
        is_required: bool | None = None
        name: str | None = nullable(default=None)
        workspace_id: str | None = None
