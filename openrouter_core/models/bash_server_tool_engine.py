"""Enum BashServerToolEngine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import BashServerToolEngine as BashServerToolEngine
else:
    BashServerToolEngine = Literal["auto", "native", "openrouter"] | str
