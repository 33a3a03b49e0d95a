"""Model VaultEffectiveSecretListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.vault_effective_secret import VaultEffectiveSecret


@model
class VaultEffectiveSecretListResponse(WireModel):
    """Secrets that an intern can use, from all its vaults."""

    data: list[VaultEffectiveSecret]
    has_more: bool
    """Whether there are items after this page."""
