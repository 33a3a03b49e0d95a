"""Model VaultSecretListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import VaultSecretListResponse as VaultSecretListResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class VaultSecretListResponse(WireModel):
        """Secrets of a vault, without their values."""

        data: list[VaultSecret]
        has_more: bool
