"""Parameters ContainerNetworkPolicyDisabled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.container_network_policy_disabled import ContainerNetworkPolicyDisabled


class ContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    """Network policy that gives a container no network access."""

    type: Required[Literal["disabled"]]


ContainerNetworkPolicyDisabledInput: TypeAlias = "ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyDisabled"
"""What may be passed as ContainerNetworkPolicyDisabled: a dict, or the model."""
