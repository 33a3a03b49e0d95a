"""Enum Command."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Command as Command
else:
    Command = Literal["view", "create", "str_replace", "insert"] | str
