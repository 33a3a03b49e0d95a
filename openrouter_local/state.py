"""All that one server remembers. Handlers find it at `request.app[STATE]`."""

import attrs
from aiohttp import web

from openrouter_local.connections import Connections
from openrouter_local.faults import Faults
from openrouter_local.journal import Journal
from openrouter_local.keys import Keys


@attrs.define
class Credits:
    """What the account has bought and used."""

    total_credits: float = 100.0
    """Credits bought, in US dollars."""
    total_usage: float = 25.5
    """Credits used, in US dollars."""


def _faults_on_own_connections(state: "State") -> Faults:
    return Faults(state.connections)


@attrs.frozen
class State:
    """The state of one server: the account that pages show, and what happens on the wire."""

    keys: Keys = attrs.Factory(Keys)
    credits: Credits = attrs.Factory(Credits)
    journal: Journal = attrs.Factory(Journal)
    connections: Connections = attrs.Factory(Connections)
    faults: Faults = attrs.Factory(_faults_on_own_connections, takes_self=True)


STATE = web.AppKey("STATE", State)
