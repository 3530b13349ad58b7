"""What short texts say, in many languages: labels, controls, names of boxes, dates; of texts alone, no elements."""
