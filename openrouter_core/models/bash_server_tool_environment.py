"""Union BashServerToolEnvironment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BashServerToolEnvironment as BashServerToolEnvironment
else:
    from openrouter_core.unions import Tagged

    BashServerToolEnvironment = Tagged(
        "type", {"container_auto": "ContainerAutoEnvironment", "container_reference": "ContainerReferenceEnvironment"}
    )
