"""Working-group reports: who opened each paragraph, and every recommendation with its States."""
