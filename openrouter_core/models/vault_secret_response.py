"""Model VaultSecretResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import VaultSecretResponse as VaultSecretResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class VaultSecretResponse(WireModel):
        """Answer that holds one secret, without its value."""

        data: VaultSecret
