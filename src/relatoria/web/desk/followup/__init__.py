"""Follow-up at the desk: what is due, drafts and their validation, forms, linking, answers."""
