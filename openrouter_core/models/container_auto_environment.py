"""Model ContainerAutoEnvironment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.container_network_policy import ContainerNetworkPolicy


@model
class ContainerAutoEnvironment(WireModel):
    """Shell environment in a container that the server provides."""

    type: Literal["container_auto"]
    file_ids: list[str] | None = None
    """Ids of the files to put into the container."""
    network_policy: ContainerNetworkPolicy | None = None
    """What the container may reach on the network."""
