"""What went badly, talked over, and what is done about it."""
