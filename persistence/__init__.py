"""Stores and answers questions. The only room that knows SQLAlchemy."""
