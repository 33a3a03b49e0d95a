"""Parameters KeepMembersEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

KeepMembersEnumInput: TypeAlias = Literal["true", "false"] | str
"""Known values of keep members enum."""
