"""Enum BYOKKeyDeclaredRegion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import BYOKKeyDeclaredRegion as BYOKKeyDeclaredRegion
else:
    BYOKKeyDeclaredRegion = Literal["global", "europe", "us"] | str
