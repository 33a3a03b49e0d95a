"""Model VaultSecret."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class VaultSecret(WireModel):
    """Secret in a vault, without its value."""

    created_at: str
    """When it was created."""
    fingerprint: str | None
    """Short mark that tells values apart without showing them."""
    hosts: list[str] | None
    """Hosts that the secret may be sent to."""
    name: str
    """Name of the secret within its vault."""
