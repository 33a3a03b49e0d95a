"""Model VaultEffectiveSecretListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import VaultEffectiveSecretListResponse as VaultEffectiveSecretListResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class VaultEffectiveSecretListResponse(WireModel):
        """Secrets that an intern can use, from all its vaults."""

        data: list[VaultEffectiveSecret]
        has_more: bool
