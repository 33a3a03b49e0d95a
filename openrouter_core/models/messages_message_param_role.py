"""Enum MessagesMessageParamRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessagesMessageParamRole: TypeAlias = Literal["user", "assistant", "system"] | str
"""Known values of messages message param role."""
