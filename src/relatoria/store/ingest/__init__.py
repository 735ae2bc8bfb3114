"""From records to rows: what a document says, resolved onto what the register knows."""
