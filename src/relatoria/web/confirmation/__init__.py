"""The private page on which a speaker confirms or corrects what is attributed to them."""
