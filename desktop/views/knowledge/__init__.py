"""What the company knows, where it is read and written."""
