"""The composition root: the only place that knows database, devices and exports together."""
