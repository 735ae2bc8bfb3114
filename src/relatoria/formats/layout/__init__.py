"""From the look of a paragraph to its block: markers, headings, notes, healed breaks."""
