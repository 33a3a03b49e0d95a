"""Model ContainerAuto."""

from __future__ import annotations

from typing import Any, Literal

from openrouter_core.model import WireModel, model, nullable


@model
class ContainerAuto(WireModel):
    """Container that the server creates, or takes up again, by itself."""

    type: Literal["auto"]
    file_ids: list[str] | None = None
    """Ids of the files to put into the container."""
    memory_limit: Any = nullable(default=None)
    """Most memory that the container may use, such as `4g`."""
