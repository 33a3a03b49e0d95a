"""UNSET: the mark of an argument that was left out.

Knows nothing of requests. It is an Enum member, so that it survives pickle and deepcopy as itself and type checkers narrow on
``is UNSET``. Left out is not None: UNSET is never sent, None is sent as JSON null.
"""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal


class Unset(Enum):
    """The type of `UNSET`; for annotations such as ``str | Unset``."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        """Return False, so that ``value or default`` reads as it should."""
        return False

    def __repr__(self) -> str:
        """Return ``UNSET``, as signatures in documentation show it."""
        return "UNSET"


UNSET: Final = Unset.UNSET
"""Passed for, and the default of, an argument that must not be sent."""
