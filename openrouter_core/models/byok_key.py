"""Model BYOKKey."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BYOKKey as BYOKKey
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class BYOKKey(WireModel):
        """Provider key of the account's own (bring your own key), without the secret."""

        allowed_api_key_hashes: list[str] | None
        allowed_models: list[str] | None
        allowed_user_ids: list[str] | None
        created_at: str
        declared_region: BYOKKeyDeclaredRegion | None
        declared_zdr: bool | None
        disabled: bool
        id: str
        is_byok_only: bool
        is_fallback: bool
        is_required: bool
        label: str
        provider: BYOKProviderSlug
        sort_order: int
        workspace_id: str | None
        name: str | None = nullable(default=None)
