"""Enum TokenExchangeRequestScope."""

from __future__ import annotations

from typing import Literal, TypeAlias

TokenExchangeRequestScope: TypeAlias = Literal["inference", "management"] | str
"""What a token from an exchange may be used for."""
