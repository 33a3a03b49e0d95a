"""Model ContainerFileListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContainerFileListResponse as ContainerFileListResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContainerFileListResponse(WireModel):
        """One page of the files in a container."""

        data: list[ContainerFile]
        first_id: str | None
        has_more: bool
        last_id: str | None
        object: Literal["list"]
