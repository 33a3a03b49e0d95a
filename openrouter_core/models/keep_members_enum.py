"""Enum KeepMembersEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

KeepMembersEnum: TypeAlias = Literal["true", "false"] | str
"""Known values of keep members enum."""
