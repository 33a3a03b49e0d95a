"""Enum Role."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Role as Role
else:
    Role = Literal["org:admin", "org:member"] | str
