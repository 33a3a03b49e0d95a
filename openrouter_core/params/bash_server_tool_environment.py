"""Parameters BashServerToolEnvironment."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.container_auto_environment import ContainerAutoEnvironmentInput
    from openrouter_core.params.container_reference_environment import ContainerReferenceEnvironmentInput

    BashServerToolEnvironmentInput: TypeAlias = ContainerAutoEnvironmentInput | ContainerReferenceEnvironmentInput
    """Container for the bash tool: one made for it, or one that exists."""
