"""What was sent in for repair."""
