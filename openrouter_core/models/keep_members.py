"""Union KeepMembers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import KeepMembers as KeepMembers
else:
    from openrouter_core.unions import AnyOf

    KeepMembers = AnyOf("KeepMembersEnum", "bool")
