"""Model VaultSecret."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import VaultSecret as VaultSecret
else:
    from openrouter_core.model import WireModel, model

    @model
    class VaultSecret(WireModel):
        """Secret in a vault, without its value."""

        created_at: str
        fingerprint: str | None
        hosts: list[str] | None
        name: str
