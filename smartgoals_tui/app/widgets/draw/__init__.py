"""Drawing in text: styles, signs, lines, strips."""
