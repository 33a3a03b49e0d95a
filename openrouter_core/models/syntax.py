"""Enum Syntax."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Syntax as Syntax
else:
    Syntax = Literal["lark", "regex"] | str
