"""Union ShellServerToolEnvironment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ShellServerToolEnvironment as ShellServerToolEnvironment
else:
    from openrouter_core.unions import Tagged

    ShellServerToolEnvironment = Tagged(
        "type", {"container_auto": "ContainerAutoEnvironment", "container_reference": "ContainerReferenceEnvironment"}
    )
