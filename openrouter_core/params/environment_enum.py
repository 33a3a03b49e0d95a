"""Parameters EnvironmentEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

EnvironmentEnumInput: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"] | str
"""Kind of computer that a computer use tool controls."""
