"""Charts of days and weeks."""
