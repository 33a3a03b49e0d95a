"""Enum BYOK."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import BYOK as BYOK
else:
    BYOK = Literal["required", "optional", "none"] | str
