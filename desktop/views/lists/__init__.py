"""What all lists and the pages of single things have in common."""
