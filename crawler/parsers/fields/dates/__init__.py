"""The day of publication and of the last change: stated, printed, in scripts and addresses."""
