"""The change of shift."""
