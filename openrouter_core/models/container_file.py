"""Model ContainerFile."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ContainerFile(WireModel):
    """A file in a container."""

    bytes: int
    """Size of the file, in bytes."""
    container_id: str
    """Id of the sandbox container."""
    created_at: int
    """When the file came to be, in Unix seconds."""
    id: str
    object: Literal["container.file"]
    path: str
    """Path of the file inside the container."""
    source: Literal["assistant"]
    """Who made the file."""
