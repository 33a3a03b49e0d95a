"""Parameters ContainerAutoEnvironment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.container_auto_environment import ContainerAutoEnvironment
    from openrouter_core.params.container_network_policy import ContainerNetworkPolicyInput


class ContainerAutoEnvironmentParam(TypedDict, total=False):
    """Shell environment in a container that the server provides."""

    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str]
    """Ids of the files to put into the container."""
    network_policy: ContainerNetworkPolicyInput
    """What the container may reach on the network."""


ContainerAutoEnvironmentInput: TypeAlias = "ContainerAutoEnvironmentParam | ContainerAutoEnvironment"
"""What may be passed as ContainerAutoEnvironment: a dict, or the model."""
