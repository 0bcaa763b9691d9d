"""What machines made, of what, by whom."""
