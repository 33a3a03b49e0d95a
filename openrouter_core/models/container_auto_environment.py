"""Model ContainerAutoEnvironment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContainerAutoEnvironment as ContainerAutoEnvironment
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContainerAutoEnvironment(WireModel):
        """Shell environment in a container that the server provides."""

        type: Literal["container_auto"]
        file_ids: list[str] | None = None
        network_policy: ContainerNetworkPolicy | None = None
