"""Parameters CreateKeysLimitReset."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateKeysLimitResetInput: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""Known values of create keys limit reset."""
