"""Model VaultSecretListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.vault_secret import VaultSecret


@model
class VaultSecretListResponse(WireModel):
    """Secrets of a vault, without their values."""

    data: list[VaultSecret]
    has_more: bool
    """Whether there are items after this page."""
