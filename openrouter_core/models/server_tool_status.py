"""Enum ServerToolStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ServerToolStatus as ServerToolStatus
else:
    ServerToolStatus = Literal["active", "deprecated"] | str
