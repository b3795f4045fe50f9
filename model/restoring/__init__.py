"""Making an archive again from its dump."""
