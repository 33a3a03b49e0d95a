"""Union HardDeny."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import HardDeny as HardDeny
else:
    from openrouter_core.unions import AnyOf

    HardDeny = AnyOf("ArmorRule", "str")
