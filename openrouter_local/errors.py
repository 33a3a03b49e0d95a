"""How OpenRouter says no: the JSON body of an error, and the exception that a page raises."""

from http import HTTPStatus

from aiohttp import web


class ApiError(Exception):
    """Raised by a page to answer with an error status and its JSON body."""

    def __init__(self, status: int, message: str) -> None:
        """Keep the HTTP status, which is the error's code as well, and the message."""
        super().__init__(message)
        self.status = status
        self.message = message


def error_body(code: int | str, message: str, metadata: dict[str, object] | None = None) -> dict[str, object]:
    """Build the JSON object that carries an error; `metadata` is left out where it is None."""
    error: dict[str, object] = {"code": code, "message": message}
    if metadata is not None:
        error["metadata"] = metadata
    return {"error": error}


def error_response(status: int, message: str) -> web.Response:
    """Build the answer for an error status."""
    return web.json_response(error_body(status, message), status=status)


def routing_error(request: web.Request, error: web.HTTPException) -> web.Response:
    """Build the answer for a path that is not known, or not with this method."""
    phrase = HTTPStatus(error.status).phrase
    response = error_response(error.status, f"{phrase}: {request.method} {request.path}")
    if "Allow" in error.headers:
        response.headers["Allow"] = error.headers["Allow"]
    return response
