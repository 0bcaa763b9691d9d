"""Work orders as a list."""
