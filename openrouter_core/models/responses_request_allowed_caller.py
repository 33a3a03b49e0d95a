"""Enum ResponsesRequestAllowedCaller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ResponsesRequestAllowedCaller as ResponsesRequestAllowedCaller
else:
    ResponsesRequestAllowedCaller = Literal["direct", "programmatic"] | str
