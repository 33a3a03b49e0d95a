"""Parameters MessagesMessageParamRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessagesMessageParamRoleInput: TypeAlias = Literal["user", "assistant", "system"] | str
"""Who a message of a Messages conversation comes from."""
