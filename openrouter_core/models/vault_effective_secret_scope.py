"""Enum VaultEffectiveSecretScope."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import VaultEffectiveSecretScope as VaultEffectiveSecretScope
else:
    VaultEffectiveSecretScope = Literal["intern", "attached", "workspace"] | str
