"""What became of a message in a text adopted later, with both wordings."""
