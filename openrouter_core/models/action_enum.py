"""Enum ActionEnum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ActionEnum as ActionEnum
else:
    ActionEnum = Literal["read", "write", "delete"] | str
