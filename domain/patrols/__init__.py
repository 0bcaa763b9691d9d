"""Spare parts and where they lie."""
