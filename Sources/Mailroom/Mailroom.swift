// Mailroom
