"""A page's elements, blocks, attributes and data as the rules of all fields read them; decides no field."""
