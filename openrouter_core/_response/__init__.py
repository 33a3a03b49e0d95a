"""What a response means: Ok, or the error that it reports. No I/O."""
