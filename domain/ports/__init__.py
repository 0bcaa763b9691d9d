"""What the rules and use cases ask of the outside world: Protocols and the values they exchange."""
