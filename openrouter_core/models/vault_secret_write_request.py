"""Model VaultSecretWriteRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import VaultSecretWriteRequest as VaultSecretWriteRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class VaultSecretWriteRequest(WireModel):
        """Value of a secret to store, and where it may be sent."""

        hosts: list[str]
        value: str
