"""Enum VaultEffectiveSecretScope."""

from __future__ import annotations

from typing import Literal, TypeAlias

VaultEffectiveSecretScope: TypeAlias = Literal["intern", "attached", "workspace"] | str
"""Vault effective secret scope, as the API document has it."""
