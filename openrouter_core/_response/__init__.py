"""What a response means: Ok, or the error that it tells of. No I/O."""
