"""Search rows drawn from the register's tables."""
