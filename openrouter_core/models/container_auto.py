"""Model ContainerAuto."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.memory_limit import MemoryLimit


@model
class ContainerAuto(WireModel):
    """Container that the server creates, or takes up again, by itself."""

    type: Literal["auto"]
    file_ids: list[str] | None = None
    """Ids of the files to put into the container."""
    memory_limit: MemoryLimit | None = nullable(default=None)
    """Most memory that the container may use, such as `4g`."""
