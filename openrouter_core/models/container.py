"""Union Container."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.container_auto import ContainerAuto

    Container: TypeAlias = ContainerAuto | str
    """Where the code interpreter runs: an automatic container, or one given by its id."""
else:
    Container = AnyOf("ContainerAuto", "str")
