"""Union KeepMembers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.keep_members_enum import KeepMembersEnum

    KeepMembers: TypeAlias = KeepMembersEnum | bool
    """Whether members stay once a group mapping is deleted: a boolean or its text."""
else:
    KeepMembers = AnyOf("KeepMembersEnum", "bool")
