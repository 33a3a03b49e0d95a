"""Enum VaultEffectiveSecretScope."""

from __future__ import annotations

from typing import Literal, TypeAlias

VaultEffectiveSecretScope: TypeAlias = Literal["intern", "attached", "workspace"] | str
"""Known values of vault effective secret scope."""
