"""Rival claims, source by source, and what is known of them."""
