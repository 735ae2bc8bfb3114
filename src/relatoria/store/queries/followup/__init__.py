"""What pages, feeds and the API ask about follow-up."""
