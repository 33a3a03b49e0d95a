"""Naming: from names of the document to names of Python. The rules, all of them:

- A class or alias keeps its schema's name, with what Python does not allow removed: ``AdvisorServerTool_OpenRouter`` is
  ``AdvisorServerToolOpenRouter``.
- Modules, arguments and fields are in snake case; a keyword gets a trailing underscore, a name that begins with a digit a leading
  ``n``. OAuth is one word. Brackets are dropped: ``keyterms[]`` is ``keyterms``.
- A schema without a name is called as its parent and its place: ``GetCreditsResponse`` for the answer of ``getCredits``, parent and
  property for a property (``GetCreditsResponse`` + ``data``), ``Item`` for a list's, ``Value`` for a map's, ``Variant1``, ... for a union's.
- Of two that come to the same name, the later one in the document gets ``2``, then ``3``, ... (modules: ``_2``). Names that differ
  in case only count as the same for modules, since some file systems hold them to be.
"""

from __future__ import annotations

import keyword
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NOT_WORD = re.compile(r"[^0-9A-Za-z]+")


def words(name: str) -> list[str]:
    """Return the words of a name in any case style."""
    return [word for part in _NOT_WORD.split(name.replace("OAuth", "Oauth")) for word in _BOUNDARY.split(part) if word]


def snake(name: str) -> str:
    """Return the name in snake case, as an identifier."""
    joined = "_".join(words(name)).lower()
    return identifier(f"_{joined}" if name.startswith("_") and not joined.startswith("_") else joined)


def pascal(name: str) -> str:
    """Return the name as a class' name; capitals within its words stay."""
    return identifier("".join(part[:1].upper() + part[1:] for part in _NOT_WORD.split(name) if part))


def identifier(name: str) -> str:
    """Return the name as one that Python takes."""
    if not name or name[0].isdigit():
        name = f"n{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def unique(name: str, taken: Container[str], separator: str = "") -> str:
    """Return the name, or the first of ``name2``, ``name3``, ... that is not taken."""
    candidate, number = name, 2
    while candidate in taken:
        candidate, number = f"{name}{separator}{number}", number + 1
    return candidate
