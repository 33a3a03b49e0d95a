"""Union SoftDeny."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import SoftDeny as SoftDeny
else:
    from openrouter_core.unions import AnyOf

    SoftDeny = AnyOf("ArmorRule", "str")
