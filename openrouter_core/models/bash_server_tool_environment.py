"""Union BashServerToolEnvironment."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.container_auto_environment import ContainerAutoEnvironment
    from openrouter_core.models.container_reference_environment import ContainerReferenceEnvironment
    from openrouter_core.unions import UnknownVariant

    BashServerToolEnvironment: TypeAlias = ContainerAutoEnvironment | ContainerReferenceEnvironment | UnknownVariant
    """Container for the bash tool: one made for it, or one that exists."""
else:
    BashServerToolEnvironment = Tagged(
        "type", {"container_auto": "ContainerAutoEnvironment", "container_reference": "ContainerReferenceEnvironment"}
    )
