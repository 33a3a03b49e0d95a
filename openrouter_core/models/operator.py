"""Enum Operator."""

from __future__ import annotations

from typing import Literal, TypeAlias

Operator: TypeAlias = (
    Literal[
        "equals",
        "not_equals",
        "contains",
        "not_contains",
        "regex",
        "starts_with",
        "ends_with",
        "gt",
        "lt",
        "gte",
        "lte",
        "exists",
        "not_exists",
    ]
    | str
)
"""How an observability filter rule compares a trace with its value."""
