"""Calling customers back."""
