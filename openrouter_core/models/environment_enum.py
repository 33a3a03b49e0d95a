"""Enum EnvironmentEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

EnvironmentEnum: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"] | str
"""Kind of computer that a computer use tool controls."""
