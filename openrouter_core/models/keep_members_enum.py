"""Enum KeepMembersEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

KeepMembersEnum: TypeAlias = Literal["true", "false"] | str
"""Keep members enum, as the API document has it."""
