"""Union ContainerNetworkPolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.container_network_policy_allowlist import ContainerNetworkPolicyAllowlist
    from openrouter_core.models.container_network_policy_disabled import ContainerNetworkPolicyDisabled
    from openrouter_core.unions import UnknownVariant

    ContainerNetworkPolicy: TypeAlias = ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist | UnknownVariant
    """What a container may reach on the network: nothing, or the listed domains."""
else:
    ContainerNetworkPolicy = Tagged(
        "type", {"disabled": "ContainerNetworkPolicyDisabled", "allowlist": "ContainerNetworkPolicyAllowlist"}
    )
