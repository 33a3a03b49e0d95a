"""Model UpdateBYOKKeyRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UpdateBYOKKeyRequest as UpdateBYOKKeyRequest
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class UpdateBYOKKeyRequest(WireModel):
        """Changes to a provider key of one's own."""

        allowed_api_key_hashes: list[str] | None = nullable(default=None)
        allowed_models: list[str] | None = nullable(default=None)
        allowed_user_ids: list[str] | None = nullable(default=None)
        declared_region: UpdateBYOKKeyRequestDeclaredRegion | None = nullable(default=None)
        declared_zdr: bool | None = nullable(default=None)
        disabled: bool | None = None
        is_byok_only: bool | None = None
        is_fallback: bool | None = None
        is_required: bool | None = None
        key: str | None = None
        name: str | None = nullable(default=None)
