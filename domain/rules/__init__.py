"""Rules as cards: one sentence a manager can read, with numbers to set and a switch."""
