"""Union ShellServerToolEnvironment."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.container_auto_environment import ContainerAutoEnvironment
    from openrouter_core.models.container_reference_environment import ContainerReferenceEnvironment
    from openrouter_core.unions import UnknownVariant

    ShellServerToolEnvironment: TypeAlias = ContainerAutoEnvironment | ContainerReferenceEnvironment | UnknownVariant
    """Container for shell commands: one made for the request, or an existing one by id."""
else:
    ShellServerToolEnvironment = Tagged(
        "type", {"container_auto": "ContainerAutoEnvironment", "container_reference": "ContainerReferenceEnvironment"}
    )
