"""Enum TokenExchangeRequestScope."""

from __future__ import annotations

from typing import Literal, TypeAlias

TokenExchangeRequestScope: TypeAlias = Literal["inference", "management"] | str
"""Known values of token exchange request scope."""
