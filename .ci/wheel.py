"""Puts the archive and its sources inside the wheel, where `model` finds them.

An editable install reads both from the checkout; a copy of them beside the installed
packages would go stale at the next `make build` and be read in their place.
"""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SHIPPED = {
    "resources": "model/shipped/resources",
    "data.sqlite": "model/shipped/data.sqlite",
}


class ShippedFiles(BuildHookInterface):
    """Adds the shipped files to every wheel but the editable one."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the files to add, before hatchling collects them."""
        if version == "standard":
            build_data["force_include"].update(SHIPPED)
