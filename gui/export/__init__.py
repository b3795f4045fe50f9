"""Taking what was found out of the archive, through a normal save dialog."""
