"""Union Allow."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Allow as Allow
else:
    from openrouter_core.unions import AnyOf

    Allow = AnyOf("ArmorRule", "str")
