"""Enum DisplayFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

DisplayFormat: TypeAlias = Literal["number", "currency", "percent", "latency", "throughput"] | str
"""How to show the values of an analytics metric."""
