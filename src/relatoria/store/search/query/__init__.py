"""What people type, as an expression of index tokens."""
