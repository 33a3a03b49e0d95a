"""Model VaultSecretCopyResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import VaultSecretCopyResponse as VaultSecretCopyResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class VaultSecretCopyResponse(WireModel):
        """Secrets that were copied."""

        data: list[VaultSecret]
