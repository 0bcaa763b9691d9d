"""Contracts and warranties about to end, and machines that are better replaced."""
