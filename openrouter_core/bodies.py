"""Bodies: a call's arguments to what a request carries: JSON, a form, or parts of a multipart body. No I/O.

Nothing of the caller's is changed: no key dropped, none added, order kept; models among dicts and lists become their JSON.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import attrs

from openrouter_core.encoding import header, scalar
from openrouter_core.errors import SDKValidationError
from openrouter_core.model import WireModel
from openrouter_core.unions import UnknownVariant
from openrouter_core.uploads import FileUpload, is_upload

if TYPE_CHECKING:
    from collections.abc import Iterable

JSON_TYPE = "application/json"
FORM_TYPE = "application/x-www-form-urlencoded"


@attrs.frozen
class Part:
    """A part of a multipart body: a text, or a file."""

    name: str
    content: str | FileUpload = attrs.field(repr=False)

    @property
    def disposition(self) -> str:
        """The part's ``Content-Disposition``, names as browsers write them: in UTF-8, quotes and line breaks escaped."""
        filename = "" if isinstance(self.content, str) else f'; filename="{_quoted(self.content.name)}"'
        return f'form-data; name="{_quoted(self.name)}"{filename}'


def _quoted(name: str) -> str:
    """Return a name as the WHATWG encodes it in multipart/form-data; other control characters are left out."""
    name = name.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22").encode("utf-8", "replace").decode()
    return "".join(character for character in name if character >= " " and character != "\x7f")


@attrs.frozen
class Multipart:
    """A multipart body; the transport gives it its boundary."""

    parts: tuple[Part, ...]

    @property
    def repeatable(self) -> bool:
        """Whether all of it can be sent again, should an attempt fail."""
        return all(part.content.repeatable for part in self.parts if isinstance(part.content, FileUpload))


Body: TypeAlias = bytes | Multipart | None
"""What a request carries."""


def repeatable(body: Body) -> bool:
    """Tell whether a body can be sent again."""
    return not isinstance(body, Multipart) or body.repeatable


def json_body(content: object) -> bytes:
    """Return the JSON text of what was passed, in UTF-8. What JSON cannot say is an `SDKValidationError`."""
    try:
        text = json.dumps(content, ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_plain)
        return text.encode()
    except UnicodeEncodeError:  # a lone surrogate, which only an escape can carry
        return json.dumps(content, allow_nan=False, separators=(",", ":"), default=_plain).encode()
    except (TypeError, ValueError, RecursionError) as error:
        reason = str(error) if isinstance(error, TypeError | ValueError) else "it is nested too deeply"
    raise SDKValidationError(f"{_culprit(content)} cannot be sent as JSON: {reason}", argument=_culprit(content))


def _plain(value: object) -> Any:
    """Return JSON for what `json` does not know: models, and mappings and sequences of other kinds than dict and list."""
    if isinstance(value, WireModel | UnknownVariant):
        from openrouter_core.decoding import unstructure

        return unstructure(value)
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, Any]", value))
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray | memoryview):
        return list(value)
    raise TypeError(f"{type(value).__name__} is no JSON")


def _culprit(content: object) -> str:
    """Return the name of the first property that cannot be sent, for the message."""
    if isinstance(content, dict):
        for name, value in cast("dict[str, Any]", content).items():
            try:
                json.dumps(value, allow_nan=False, default=_plain)
            except (TypeError, ValueError, RecursionError):
                return str(name)
    return "the body"


def form_pairs(content: Mapping[str, object]) -> Iterable[tuple[str, object]]:
    """Return the fields of a form; what is no text is sent as JSON."""
    for name, value in content.items():
        yield name, json_body(value).decode() if isinstance(value, Mapping | WireModel) else value


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
    if isinstance(value, FileUpload):
        _file(name, value.content)
        scalar(f"{name}.filename", value.filename or "")
        header(f"{name}.content_type", value.content_type or "")
        return value
    if not is_upload(value):
        kinds = "a path, bytes, an open binary file, an asynchronous iterator or a FileUpload"
        raise SDKValidationError(f"{name} must be {kinds}; got {type(value).__name__}", argument=name)
    return FileUpload(cast("Any", value))


def _text(name: str, value: object) -> str:
    return json_body(value).decode() if isinstance(value, Mapping | list | tuple | WireModel) else scalar(name, value)
