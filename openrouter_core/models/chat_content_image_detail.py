"""Enum ChatContentImageDetail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatContentImageDetail as ChatContentImageDetail
else:
    ChatContentImageDetail = Literal["auto", "low", "high", "original"] | str
