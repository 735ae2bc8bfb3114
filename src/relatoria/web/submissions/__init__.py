"""Taking part from outside: answering an invitation, sending a submission, reading all of them."""
