"""Spare parts and their stock."""
