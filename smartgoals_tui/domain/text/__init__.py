"""Reading and writing what people type: words, numbers, amounts, days, weeks."""
