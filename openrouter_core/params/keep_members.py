"""Parameters KeepMembers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.keep_members_enum import KeepMembersEnumInput

    KeepMembersInput: TypeAlias = KeepMembersEnumInput | bool
    """Whether members stay once a group mapping is deleted: a boolean or its text."""
