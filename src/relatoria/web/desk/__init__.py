"""The desk: where people decide about what the program suggests."""
