"""Bills that were made without looking at the grammars: the carrier's facts as data, and a dozen arrangements to lay them out."""
