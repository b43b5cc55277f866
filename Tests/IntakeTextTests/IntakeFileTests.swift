import PortRequest
import Testing

@testable import IntakeText

/// Intake files that are read, beside those that are refused with their place.
@Suite struct IntakeFileTests {
  @Test func nothing() throws { #expect(try IntakeFile([]).intake.isEmpty) }
}
