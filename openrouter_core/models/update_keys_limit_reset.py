"""Enum UpdateKeysLimitReset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import UpdateKeysLimitReset as UpdateKeysLimitReset
else:
    UpdateKeysLimitReset = Literal["daily", "weekly", "monthly"] | str
