"""Model ContainerFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContainerFile as ContainerFile
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContainerFile(WireModel):
        """A file in a container."""

        bytes: int
        container_id: str
        created_at: int
        id: str
        object: Literal["container.file"]
        path: str
        source: Literal["assistant"]
