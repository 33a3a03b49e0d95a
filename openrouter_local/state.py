"""All that one server remembers. Handlers find it at `request.app[STATE]`."""

from collections.abc import Iterator
from itertools import count

import attrs
from aiohttp import web

from openrouter_local.connections import Connections
from openrouter_local.faults import Faults
from openrouter_local.journal import Journal
from openrouter_local.keys import Keys
from openrouter_local.script import Script


@attrs.define
class Credits:
    """What the account has bought and used."""

    total_credits: float = 100.0
    """Credits bought, in US dollars."""
    total_usage: float = 25.5
    """Credits used, in US dollars."""


@attrs.frozen
class StoredFile:
    """A file that was uploaded."""

    number: int
    name: str
    media_type: str
    content: bytes = attrs.field(repr=False)

    @property
    def id(self) -> str:
        """The id by which requests refer to it."""
        return f"file-local-{self.number}"

    def document(self) -> dict[str, object]:
        """Return what the API says of it."""
        about = {"id": self.id, "filename": self.name, "mime_type": self.media_type, "size_bytes": len(self.content)}
        return {**about, "_shape": "openrouter", "type": "file", "downloadable": True, "created_at": "2026-01-01T00:00:00Z"}


@attrs.define
class Files:
    """The files that were uploaded and not deleted, by id."""

    stored: dict[str, StoredFile] = attrs.Factory(dict[str, StoredFile])
    used: int = 0
    """How many were uploaded ever."""

    def add(self, name: str, media_type: str, content: bytes) -> StoredFile:
        """Store a file."""
        self.used += 1
        file = StoredFile(self.used, name, media_type, content)
        self.stored[file.id] = file
        return file


@attrs.define
class Codes:
    """The codes with which browsers were sent back to apps: challenge and method, until they are exchanged."""

    open: dict[str, tuple[str, str]] = attrs.Factory(dict[str, tuple[str, str]])
    used: int = 0
    """How many there were ever."""

    def add(self, challenge: str, method: str) -> str:
        """Make a code."""
        self.used += 1
        code = f"code-local-{self.used}"
        self.open[code] = (challenge, method)
        return code


def _faults_on_own_connections(state: "State") -> Faults:
    return Faults(state.connections)


@attrs.frozen
class State:
    """The state of one server: the account that pages show, and what happens on the wire."""

    keys: Keys = attrs.Factory(Keys)
    credits: Credits = attrs.Factory(Credits)
    files: Files = attrs.Factory(Files)
    codes: Codes = attrs.Factory(Codes)
    journal: Journal = attrs.Factory(Journal)
    script: Script = attrs.Factory(Script)
    connections: Connections = attrs.Factory(Connections)
    faults: Faults = attrs.Factory(_faults_on_own_connections, takes_self=True)
    _generations: Iterator[int] = attrs.field(factory=lambda: count(1), init=False)

    def generation(self) -> str:
        """Return the id of another generation."""
        return f"gen-local-{next(self._generations)}"


STATE = web.AppKey("STATE", State)
