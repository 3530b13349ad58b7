"""The rules by which pages of any system are read: `engine` is the order of the steps, a package holds each field's rules."""
