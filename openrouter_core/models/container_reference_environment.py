"""Model ContainerReferenceEnvironment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.container_network_policy import ContainerNetworkPolicy


@model
class ContainerReferenceEnvironment(WireModel):
    """Shell environment in an existing container."""

    container_id: str
    """Id of the container to use, up to 20 characters."""
    type: Literal["container_reference"]
    file_ids: list[str] | None = None
    """Ids of the files to put into the container."""
    network_policy: ContainerNetworkPolicy | None = None
    """What the container may reach on the network."""
