"""TypedDicts of what goes into requests, by page of the API. Only type checkers import them."""
