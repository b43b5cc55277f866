/// Words at the head of the slip that goes back with the payment: "Please detach and return this portion".
enum RemittanceWords {
  private static let keys = LabelStems(
    """
    remitto remitpaymentto remitpaymentsto checkspayable checkpayable mailpayment mailyourpayment sendpayment
    detachandreturn returnthisportion returnthisstub remittanceslip
    """)

  static func head(_ text: ArraySlice<UInt8>) -> Bool {
    guard (8...90).contains(text.count) else { return false }
    // Most cells of a bill hold none of the letters in question at their start.
    guard let first = text.first(where: \.isLetter)?.lowercased, first.isOne(of: "rmspd") else {
      return false
    }
    var key = LabelKey()
    key.append(bytes: text, base: 0)
    return keys.occur(in: key.symbols)
  }
}
