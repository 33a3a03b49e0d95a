"""Enum CreateBYOKKeyRequestDeclaredRegion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CreateBYOKKeyRequestDeclaredRegion as CreateBYOKKeyRequestDeclaredRegion
else:
    CreateBYOKKeyRequestDeclaredRegion = Literal["global", "europe", "us"] | str
