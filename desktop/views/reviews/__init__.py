"""Hard and unusual orders, talked over."""
