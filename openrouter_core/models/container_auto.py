"""Model ContainerAuto."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContainerAuto as ContainerAuto
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ContainerAuto(WireModel):
        """Container that the server creates, or takes up again, by itself."""

        type: Literal["auto"]
        file_ids: list[str] | None = None
        memory_limit: MemoryLimit | None = nullable(default=None)
