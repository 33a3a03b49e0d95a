"""Enum OpenAIResponseInputMessageItemRoleUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OpenAIResponseInputMessageItemRoleUnion as OpenAIResponseInputMessageItemRoleUnion
else:
    OpenAIResponseInputMessageItemRoleUnion = Literal["user", "system", "developer"] | str
