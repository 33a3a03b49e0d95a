"""One call, from its arguments to its Result. The only folder that imports backoff."""
