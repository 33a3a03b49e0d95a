"""Model VaultEffectiveSecret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.vault_effective_secret_scope import VaultEffectiveSecretScope


@model
class VaultEffectiveSecret(WireModel):
    """Secret that an intern can use, and where it comes from."""

    created_at: str
    """When it was created."""
    fingerprint: str | None
    """Short mark that tells values apart without showing them."""
    hosts: list[str] | None
    """Hosts that the secret may be sent to."""
    name: str
    scope: VaultEffectiveSecretScope
    """Vault it comes from: the intern's own, an attached one or the workspace's."""
