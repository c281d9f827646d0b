"""What makes files of the program from data; nothing here runs with it."""
