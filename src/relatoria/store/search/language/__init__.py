"""Words as search compares them: the same for what is indexed and for what is asked."""
