"""Model VaultSecretWriteRequest."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class VaultSecretWriteRequest(WireModel):
    """Value of a secret to store, and where it may be sent."""

    hosts: list[str]
    """Hosts that the secret may be sent to."""
    value: str
    """The secret value itself."""
