"""Enum Distillable."""

from __future__ import annotations

from typing import Literal, TypeAlias

Distillable: TypeAlias = Literal["true", "false"] | str
"""Whether to list the models whose output may be used for training, or the others."""
