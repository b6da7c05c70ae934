import Mail
import Testing

func address(_ text: String) throws -> EmailAddress { try #require(EmailAddress(text)) }
