"""Parameters UpdateKeysLimitReset."""

from __future__ import annotations

from typing import Literal, TypeAlias

UpdateKeysLimitResetInput: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""Known values of update keys limit reset."""
