"""Puts one server's application together: its state, what happens to every request, its pages."""

from aiohttp import web

from openrouter_local.doors import chat, messages, responses
from openrouter_local.middlewares import MIDDLEWARES
from openrouter_local.pages import credits as credits_page
from openrouter_local.pages import embeddings, files, models, oauth, speech
from openrouter_local.pages import operations as operations_page
from openrouter_local.state import STATE, State

ROUTES = (
    *chat.ROUTES,
    *messages.ROUTES,
    *responses.ROUTES,
    *credits_page.ROUTES,
    *embeddings.ROUTES,
    *files.ROUTES,
    *models.ROUTES,
    *oauth.ROUTES,
    *speech.ROUTES,
    *operations_page.ROUTES,  # last: it takes every path
)


def build_application(state: State) -> web.Application:
    """Build the application that answers out of this state."""
    # A size limit of 0 is none: what a client may upload is not this server's to bound.
    application = web.Application(middlewares=MIDDLEWARES, client_max_size=0)
    application[STATE] = state
    application.add_routes(ROUTES)
    return application
