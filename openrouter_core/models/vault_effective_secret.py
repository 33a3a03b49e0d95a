"""Model VaultEffectiveSecret."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import VaultEffectiveSecret as VaultEffectiveSecret
else:
    from openrouter_core.model import WireModel, model

    @model
    class VaultEffectiveSecret(WireModel):
        """Secret that an intern can use, and where it comes from."""

        created_at: str
        fingerprint: str | None
        hosts: list[str] | None
        name: str
        scope: VaultEffectiveSecretScope
