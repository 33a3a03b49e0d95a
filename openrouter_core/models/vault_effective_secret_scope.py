"""Enum VaultEffectiveSecretScope."""

from __future__ import annotations

from typing import Literal, TypeAlias

VaultEffectiveSecretScope: TypeAlias = Literal["intern", "attached", "workspace"] | str
"""Vault that a secret comes from: the intern's, an attached one or the workspace's."""
