"""Enum UpdateBYOKKeyRequestDeclaredRegion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import UpdateBYOKKeyRequestDeclaredRegion as UpdateBYOKKeyRequestDeclaredRegion
else:
    UpdateBYOKKeyRequestDeclaredRegion = Literal["global", "europe", "us"] | str
