"""Type ChatRequestStop."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatRequestStop as ChatRequestStop
else:
    ChatRequestStop = str | list[str]
