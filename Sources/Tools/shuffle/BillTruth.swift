import FixtureScoring
import NumberingPlan
import PortRequest

/// What a bill says, by the conventions of the sample documents.
struct BillTruth {
  var carrier: String?
  var accountNumber: String
  /// E.164; nil where nothing on the page says which number it is.
  var mainNumber: String?
  /// E.164.
  var numbers: Set<String>
  var companyName: String
  var serviceAddress: String?
  var billingAddress: String
  var invoiceDate: String?

  init(_ composition: Composition) {
    let account = composition.account
    let plan = composition.plan
    carrier = composition.vocabulary.carrier
    accountNumber = account.accountValue
    let isTold = plan.mainNumber != .unlabelled || account.workingNumbers.count == 1
    mainNumber = isTold && !composition.vocabulary.isWireless ? account.mainNumber.e164 : nil
    numbers = Set(account.workingNumbers.map(\.e164))
    companyName = account.companyName
    serviceAddress = plan.service == .labelled || plan.service == .inSentence ? account.service.printed : nil
    billingAddress = account.billing.printed
    invoiceDate = plan.printsBillDate ? account.billDate.iso8601 : nil
  }

  subscript(field: ScoredField) -> String? {
    switch field {
    case .carrier: carrier
    case .accountNumber: accountNumber
    case .btn: mainNumber
    case .numbers: nil
    case .companyName: companyName
    case .serviceAddress: serviceAddress
    case .billingAddress: billingAddress
    case .invoiceDate: invoiceDate
    }
  }

  /// In the form of the sample documents' truths.
  var json: String {
    func text(_ value: String?) -> String {
      value.map { "\"" + $0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\"" } ?? "null"
    }
    func printed(_ value: String?) -> String { value.map { "{\"printed\": \(text($0))}" } ?? "null" }
    return """
      {
       "kind": "invoice",
       "carrier": \(text(carrier)),
       "accountNumber": \(text(accountNumber)),
       "btn": \(text(mainNumber)),
       "numbers": [\(numbers.sorted().map(text).joined(separator: ", "))],
       "companyName": \(text(companyName)),
       "serviceAddress": \(printed(serviceAddress)),
       "billingAddress": \(printed(billingAddress)),
       "invoiceDate": \(text(invoiceDate))
      }

      """
  }
}
