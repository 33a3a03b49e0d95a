"""Parameters ContainerNetworkPolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.container_network_policy_allowlist import ContainerNetworkPolicyAllowlistInput
    from openrouter_core.params.container_network_policy_disabled import ContainerNetworkPolicyDisabledInput

    ContainerNetworkPolicyInput: TypeAlias = ContainerNetworkPolicyDisabledInput | ContainerNetworkPolicyAllowlistInput
    """What a container may reach on the network: nothing, or the listed domains."""
