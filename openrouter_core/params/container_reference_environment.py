"""Parameters ContainerReferenceEnvironment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.container_reference_environment import ContainerReferenceEnvironment
    from openrouter_core.params.container_network_policy import ContainerNetworkPolicyInput


class ContainerReferenceEnvironmentParam(TypedDict, total=False):
    """Shell environment in an existing container."""

    container_id: Required[str]
    """Id of the container to use, up to 20 characters."""
    type: Required[Literal["container_reference"]]
    file_ids: Sequence[str]
    """Ids of the files to put into the container."""
    network_policy: ContainerNetworkPolicyInput
    """What the container may reach on the network."""


ContainerReferenceEnvironmentInput: TypeAlias = "ContainerReferenceEnvironmentParam | ContainerReferenceEnvironment"
"""What may be passed as ContainerReferenceEnvironment: a dict, or the model."""
