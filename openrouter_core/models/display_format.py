"""Enum DisplayFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

DisplayFormat: TypeAlias = Literal["number", "currency", "percent", "latency", "throughput"] | str
"""Known values of display format."""
