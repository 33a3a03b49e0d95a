"""Parameters InputMessageItemRoleUnion."""

from __future__ import annotations

from typing import Literal, TypeAlias

InputMessageItemRoleUnionInput: TypeAlias = Literal["user", "system", "developer"] | str
"""Whose message it is: the user's, the system's or the developer's."""
