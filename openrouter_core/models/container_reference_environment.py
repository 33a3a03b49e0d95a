"""Model ContainerReferenceEnvironment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContainerReferenceEnvironment as ContainerReferenceEnvironment
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContainerReferenceEnvironment(WireModel):
        """Shell environment in an existing container."""

        container_id: str
        type: Literal["container_reference"]
        file_ids: list[str] | None = None
        network_policy: ContainerNetworkPolicy | None = None
