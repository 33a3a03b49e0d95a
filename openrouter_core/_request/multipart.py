"""Multipart: a call's arguments to the parts of a body with files (RFC 7578). No I/O.

Does not know how files are read. The transport chooses the boundary.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

import attrs

from openrouter_core._base.values import Value
from openrouter_core._request.bodies import json_body
from openrouter_core._request.encoding import header, scalar
from openrouter_core.errors import SDKValidationError
from openrouter_core.model import WireModel
from openrouter_core.uploads import UNNAMED, FileUpload, is_upload


@attrs.frozen(eq=False, repr=False)
class Part(Value):
    """A part of a multipart body: a text, or a file."""

    name: str
    content: str | FileUpload = attrs.field(repr=False)

    @property
    def disposition(self) -> str:
        """The part's ``Content-Disposition``, names as browsers write them: in UTF-8, quotes and line breaks escaped."""
        filename = "" if isinstance(self.content, str) else f'; filename="{_quoted(self.content.name) or UNNAMED}"'
        return f'form-data; name="{_quoted(self.name)}"{filename}'


def _quoted(name: str) -> str:
    """Return a name as the WHATWG encodes it in multipart/form-data; other control characters are left out."""
    name = name.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22").encode("utf-8", "replace").decode()
    return "".join(character for character in name if character >= " " and character != "\x7f")


@attrs.frozen(eq=False, repr=False)
class Multipart(Value):
    """A multipart body; the transport gives it its boundary."""

    parts: tuple[Part, ...]

    @property
    def repeatable(self) -> bool:
        """Whether all of it can be sent again if an attempt fails."""
        return all(part.content.repeatable for part in self.parts if isinstance(part.content, FileUpload))


def multipart(content: Mapping[str, object], files: frozenset[str]) -> Multipart:
    """Return the parts of a multipart body: lists are repeated, objects are JSON; `files` names the properties that are files."""
    parts: list[Part] = []
    for name, value in content.items():
        if name in files:
            parts.append(Part(name, _file(name, value)))
            continue
        items = cast("Sequence[object]", value) if isinstance(value, list | tuple) else (value,)
        parts += [Part(name, _text(name, item)) for item in items if item is not None]
    return Multipart(tuple(parts))


def _file(name: str, value: object) -> FileUpload:
    content = value.content if isinstance(value, FileUpload) else value
    if isinstance(content, FileUpload) or not is_upload(content):
        kinds = "a path, bytes, an open binary file, an asynchronous iterator or a FileUpload"
        raise SDKValidationError(f"{name} must be {kinds} of one of these; got {type(content).__name__}", argument=name)
    if isinstance(value, FileUpload):
        scalar(f"{name}.filename", value.filename or "")
        header(f"{name}.content_type", value.content_type or "")
        return value
    return FileUpload(cast("Any", value))


def _text(name: str, value: object) -> str:
    return json_body(value).decode() if isinstance(value, Mapping | list | tuple | WireModel) else scalar(name, value)
