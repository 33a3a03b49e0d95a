"""Model VaultSecretCopyRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import VaultSecretCopyRequest as VaultSecretCopyRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class VaultSecretCopyRequest(WireModel):
        """Secrets to copy to another vault."""

        names: list[str]
