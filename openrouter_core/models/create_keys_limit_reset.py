"""Enum CreateKeysLimitReset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CreateKeysLimitReset as CreateKeysLimitReset
else:
    CreateKeysLimitReset = Literal["daily", "weekly", "monthly"] | str
