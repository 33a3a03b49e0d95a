"""Parameters EasyInputMessageRoleUnion."""

from __future__ import annotations

from typing import Literal, TypeAlias

EasyInputMessageRoleUnionInput: TypeAlias = Literal["user", "system", "assistant", "developer"] | str
"""Whose message it is: the user's, the system's, the assistant's or the developer's."""
