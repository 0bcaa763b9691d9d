"""Who has to agree before an order, a cost or a request for parts goes on."""
