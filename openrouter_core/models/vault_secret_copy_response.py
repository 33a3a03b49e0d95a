"""Model VaultSecretCopyResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.vault_secret import VaultSecret


@model
class VaultSecretCopyResponse(WireModel):
    """Secrets that were copied."""

    data: list[VaultSecret]
