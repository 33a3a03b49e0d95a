"""Enum InputMessageItemRoleUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InputMessageItemRoleUnion as InputMessageItemRoleUnion
else:
    InputMessageItemRoleUnion = Literal["user", "system", "developer"] | str
