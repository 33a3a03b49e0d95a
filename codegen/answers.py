"""Answers: what an operation brings on success: JSON by status, the events of a stream, or bytes.

Where an answer may be JSON or something else that is no stream, JSON is what is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from codegen.document import DocumentError, child, resolved
from codegen.forms import NONE, Form, Record, Reference
from codegen.naming import pascal
from codegen.parameters import media_type

if TYPE_CHECKING:
    from collections.abc import Iterator

    from codegen.schemas import Node, Schemas

JSON, EVENTS = "application/json", "text/event-stream"


@attrs.frozen(kw_only=True)
class Answers:
    """All that an operation may bring on success."""

    json: tuple[tuple[int, Form], ...] = ()
    """Statuses and what they answer with; no content is None."""
    stream: Form | None = None
    """The data of a stream's events."""
    binary: tuple[str, ...] = ()
    """Media types of bytes."""


class Responses:
    """Finds answers in a document."""

    def __init__(self, document: Node, schemas: Schemas) -> None:
        self._document = document
        self._schemas = schemas

    def of(self, operation: Node, pointer: str, title: str) -> Answers:
        """Return the answers of an operation; `title` begins the names of schemas without one."""
        found: list[tuple[int, Form]] = []
        stream: Form | None = None
        binary: dict[str, None] = {}
        for status, content, where in self._successes(operation, pointer):
            kinds = {media_type(name): name for name in content}
            if EVENTS in kinds:
                name = kinds.pop(EVENTS)
                stream = self._stream(content[name], child(where, name, "schema"), f"{title}Event")
            json = kinds.get(JSON) or next((name for kind, name in kinds.items() if kind.endswith(("+json", "/json"))), None)
            if json is not None:
                schema = content[json].get("schema", {})
                found.append((status, self._schemas.form(schema, child(where, json, "schema"), f"{title}Response")))
            elif content:
                binary |= dict.fromkeys(kinds)
            else:
                found.append((status, NONE))
        if binary and (stream or any(form != NONE for _, form in found)):
            raise DocumentError(child(pointer, "responses"), "bytes for one status and something else for another are not known")
        return Answers(json=tuple(found), stream=stream, binary=tuple(binary))

    def _successes(self, operation: Node, pointer: str) -> Iterator[tuple[int, Node, str]]:
        """Yield status, content and pointer; ``2XX``, or ``default`` where nothing else tells of success, is 200."""
        responses: Node = operation["responses"]
        statuses = [status for status in responses if status.startswith("2")]
        for status in statuses or [status for status in responses if status == "default"]:
            response, where = resolved(self._document, responses[status], child(pointer, "responses", status))
            if status.upper() not in {"2XX", "DEFAULT"} and not (status.isdecimal() and len(status) == len("200")):
                raise DocumentError(child(pointer, "responses", status), "this is no status")
            number = int(status) if status.isdecimal() else 200
            if status.isdecimal() or str(number) not in responses:
                yield number, response.get("content", {}), child(where, "content")

    def _stream(self, node: Node, pointer: str, place: str) -> Form:
        """Return the form of the events' data; some documents wrap it in the event itself."""
        form = self._schemas.form(node.get("schema", {}), pointer, place)
        body = self._schemas.body_of(form.name) if isinstance(form, Reference) else form
        fields = {field.wire: field.form for field in body.fields} if isinstance(body, Record) else {}
        wrapped = "data" in fields and fields.keys() <= {"data", "event", "id", "retry"}
        return fields["data"] if wrapped else form


def title_of(operation: Node, name: str) -> str:
    """Return what the names of an operation's schemas without a name begin with."""
    return pascal(operation.get("operationId") or name)
