"""Union Environment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Environment as Environment
else:
    from openrouter_core.unions import AnyOf

    Environment = AnyOf("ArmorEnvironmentEntry", "str")
