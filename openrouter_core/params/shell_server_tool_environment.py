"""Parameters ShellServerToolEnvironment."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.container_auto_environment import ContainerAutoEnvironmentInput
    from openrouter_core.params.container_reference_environment import ContainerReferenceEnvironmentInput

    ShellServerToolEnvironmentInput: TypeAlias = ContainerAutoEnvironmentInput | ContainerReferenceEnvironmentInput
    """Container for shell commands: one made for the request, or an existing one by id."""
