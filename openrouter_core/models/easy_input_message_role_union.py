"""Enum EasyInputMessageRoleUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import EasyInputMessageRoleUnion as EasyInputMessageRoleUnion
else:
    EasyInputMessageRoleUnion = Literal["user", "system", "assistant", "developer"] | str
