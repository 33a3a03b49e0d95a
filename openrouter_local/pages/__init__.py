"""The pages of the API, a module each: its handlers, and `ROUTES`, which names their paths.

`application` lists them. A handler returns its answer as a `web.Response` and does not
send it itself, so that `mishaps` can spoil it.
"""
