"""Enum TokenExchangeRequestScope."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import TokenExchangeRequestScope as TokenExchangeRequestScope
else:
    TokenExchangeRequestScope = Literal["inference", "management"] | str
