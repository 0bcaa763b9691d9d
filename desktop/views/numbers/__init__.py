"""The figures: how the service stands, and why."""
