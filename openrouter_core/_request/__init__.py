"""An operation and arguments to a request. No I/O."""
