"""Model VaultSecretResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.vault_secret import VaultSecret


@model
class VaultSecretResponse(WireModel):
    """Answer that holds one secret, without its value."""

    data: VaultSecret
