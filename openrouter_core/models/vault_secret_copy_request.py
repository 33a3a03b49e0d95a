"""Model VaultSecretCopyRequest."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class VaultSecretCopyRequest(WireModel):
    """Secrets to copy to another vault."""

    names: list[str]
    """Names of the secrets to copy."""
