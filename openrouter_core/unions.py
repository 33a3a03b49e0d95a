"""Unions: how a definition of `openrouter_core.models` says which variants a value may be, without making one.

Values only: how a variant is chosen is in ``_codec.variants``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, final

import attrs

from openrouter_core._base.values import Value

if TYPE_CHECKING:
    from collections.abc import Mapping


@final
class Tagged:
    """A union whose variants are told apart by one property."""

    __slots__ = ("tag", "variants")

    def __init__(self, tag: str, variants: Mapping[str, str]) -> None:
        """Hold the wire name of the property, and the model that each of its values stands for."""
        self.tag: str = tag
        self.variants: Mapping[str, str] = variants


@final
class AnyOf:
    """A union whose variants are told apart by their JSON types and keys."""

    __slots__ = ("annotations",)

    def __init__(self, *annotations: str) -> None:
        """Hold the variants, in the order of the API document."""
        self.annotations: tuple[str, ...] = annotations


@final
@attrs.frozen(eq=False, repr=False)
class UnknownVariant(Value):
    """A value of a union that the API document does not know yet, kept as it came."""

    raw: dict[str, Any]
