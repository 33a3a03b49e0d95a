"""Enum KeepMembersEnum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import KeepMembersEnum as KeepMembersEnum
else:
    KeepMembersEnum = Literal["true", "false"] | str
