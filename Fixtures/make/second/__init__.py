"""A second set of bills made without looking at the grammars: the pages themselves, set in HTML, on a character grid or by coordinates."""
