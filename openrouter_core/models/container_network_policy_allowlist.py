"""Model ContainerNetworkPolicyAllowlist."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ContainerNetworkPolicyAllowlist(WireModel):
    """Network policy that lets a container reach the listed domains only."""

    allowed_domains: list[str]
    """Domains that the container may reach."""
    type: Literal["allowlist"]
