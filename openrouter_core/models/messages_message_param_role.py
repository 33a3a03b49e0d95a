"""Enum MessagesMessageParamRole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesMessageParamRole as MessagesMessageParamRole
else:
    MessagesMessageParamRole = Literal["user", "assistant", "system"] | str
