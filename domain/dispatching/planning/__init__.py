"""The day planner: which technician visits which orders, in which sequence and when."""
