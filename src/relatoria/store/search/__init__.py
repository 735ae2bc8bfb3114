"""One search over text and labels, with SQLite or PostgreSQL behind it."""
