"""Parameters TokenExchangeRequestScope."""

from __future__ import annotations

from typing import Literal, TypeAlias

TokenExchangeRequestScopeInput: TypeAlias = Literal["inference", "management"] | str
"""Token exchange request scope, as the API document has it."""
