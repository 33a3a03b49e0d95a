"""Enum OpenAIResponseInputMessageItemRoleUnion."""

from __future__ import annotations

from typing import Literal, TypeAlias

OpenAIResponseInputMessageItemRoleUnion: TypeAlias = Literal["user", "system", "developer"] | str
"""Whose message it is: `user`, `system` or `developer`."""
