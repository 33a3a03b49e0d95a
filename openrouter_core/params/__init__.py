"""TypedDicts of what goes into requests, one module for each. Only type checkers import them."""
