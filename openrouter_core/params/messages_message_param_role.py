"""Parameters MessagesMessageParamRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessagesMessageParamRoleInput: TypeAlias = Literal["user", "assistant", "system"] | str
"""Messages message param role, as the API document has it."""
