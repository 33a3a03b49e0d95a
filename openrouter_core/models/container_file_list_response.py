"""Model ContainerFileListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.container_file import ContainerFile


@model
class ContainerFileListResponse(WireModel):
    """One page of the files in a container."""

    data: list[ContainerFile]
    first_id: str | None
    """Id of the first file on the page, null when the page is empty."""
    has_more: bool
    """Whether there are items after this page."""
    last_id: str | None
    """Id of the last file on the page, null when the page is empty."""
    object: Literal["list"]
