"""Union Container."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Container as Container
else:
    from openrouter_core.unions import AnyOf

    Container = AnyOf("ContainerAuto", "str")
