extension TelephoneNumber {
  /// Area code and central office code: its first six digits.
  package var exchange: UInt64 { tenDigits / 10_000 }

  /// Its first three digits, as a key.
  package var area: UInt64 { tenDigits / 10_000_000 }
}
