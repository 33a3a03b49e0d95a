"""Parameters ContainerAuto."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.container_auto import ContainerAuto
    from openrouter_core.params.memory_limit import MemoryLimitInput


class ContainerAutoParam(TypedDict, total=False):
    """Container that the server creates, or takes up again, by itself."""

    type: Required[Literal["auto"]]
    file_ids: Sequence[str]
    """Ids of the files to put into the container."""
    memory_limit: MemoryLimitInput | None
    """Most memory that the container may use, such as `4g`."""


ContainerAutoInput: TypeAlias = "ContainerAutoParam | ContainerAuto"
"""What may be passed as ContainerAuto: a dict, or the model."""
