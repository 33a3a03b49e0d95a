"""Parameters ContainerNetworkPolicyAllowlist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.container_network_policy_allowlist import ContainerNetworkPolicyAllowlist


class ContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """Network policy that lets a container reach the listed domains only."""

    allowed_domains: Required[Sequence[str]]
    """Domains that the container may reach."""
    type: Required[Literal["allowlist"]]


ContainerNetworkPolicyAllowlistInput: TypeAlias = "ContainerNetworkPolicyAllowlistParam | ContainerNetworkPolicyAllowlist"
"""What may be passed as ContainerNetworkPolicyAllowlist: a dict, or the model."""
