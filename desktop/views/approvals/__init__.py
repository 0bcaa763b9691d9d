"""What waits for approval, and the cards that ask for it."""
