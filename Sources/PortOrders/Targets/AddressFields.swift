import PortRequest
import PostalAddress

/// The fields of an address in one group of names, as many targets have them.
struct AddressFields {
  /// Before each name: `end_user/location/`.
  var prefix: String
  /// In the draft, for messages.
  var pointer: String
  var address: @Sendable (OrderPart) -> PartAddress?

  static func service(_ prefix: String) -> AddressFields {
    AddressFields(prefix: prefix, pointer: DraftField.serviceAddress.pointer) { $0.account.serviceAddress }
  }

  /// Where bills go; the service address where no other is known, which is then the one on record.
  static func billing(_ prefix: String) -> AddressFields {
    AddressFields(prefix: prefix, pointer: DraftField.billingAddress.pointer) {
      $0.billingAddress ?? $0.account.serviceAddress
    }
  }

  /// A field of one part of the address.
  func field(
    _ name: String, form: FieldForm? = nil, _ part: @escaping @Sendable (PostalAddress) -> String?
  ) -> OrderField {
    .draft(prefix + name, pointer, form: form) { [address] in address($0)?.part(part) }
  }

  func postalCode(_ name: String) -> OrderField {
    .draft(prefix + name, pointer, form: .postalCode) { [address] in address($0)?.postalCode }
  }

  func state(_ name: String) -> OrderField { field(name, form: .state) { $0.stateCode } }
}

extension [String?] {
  /// Those that there are; nil where there is none.
  package func joined(_ separator: String) -> String? {
    let parts = compactMap { $0 }.filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: separator)
  }
}
