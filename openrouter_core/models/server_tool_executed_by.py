"""Enum ServerToolExecutedBy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ServerToolExecutedBy as ServerToolExecutedBy
else:
    ServerToolExecutedBy = Literal["provider", "openrouter", "client"] | str
