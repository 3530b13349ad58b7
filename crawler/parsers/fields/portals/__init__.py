"""Fields of the two Polish portals, INTRACOM and gov.pl, and of text captures."""
