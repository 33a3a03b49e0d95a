"""Enum OpenResponsesResultAllowedCaller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OpenResponsesResultAllowedCaller as OpenResponsesResultAllowedCaller
else:
    OpenResponsesResultAllowedCaller = Literal["direct", "programmatic"] | str
