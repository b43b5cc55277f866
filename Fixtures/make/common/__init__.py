"""What every layout shares: the invented world, the truth written beside each bill, and the PDF producers."""
