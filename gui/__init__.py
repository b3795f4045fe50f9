"""The Qt window; asks the model and never writes SQL."""
