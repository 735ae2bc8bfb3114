"""What the views over coded statements read: counts by sets, and the statements behind each."""
