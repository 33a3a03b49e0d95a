"""Parameters Container."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.container_auto import ContainerAutoInput

    ContainerInput: TypeAlias = ContainerAutoInput | str
    """Where the code interpreter runs: an automatic container, or one given by its id."""
