"""Enum EnvironmentEnum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import EnvironmentEnum as EnvironmentEnum
else:
    EnvironmentEnum = Literal["windows", "mac", "linux", "ubuntu", "browser"] | str
