/// The stable codes of findings. `Docs/findings.md` says what each means and what to do about it.
public enum FindingCode: String, Sendable, CaseIterable {
  // The document
  case unreadableDocument = "unreadable-document"
  case unreadablePages = "unreadable-pages"
  case notAnInvoice = "not-an-invoice"
  case carrierUnknown = "carrier-unknown"
  case carrierTied = "carrier-tied"
  case candidatesCompete = "candidates-compete"
  case textMayBeHidden = "text-may-be-hidden"
  case numberUndecided = "number-undecided"
  case numbersMayBeIncomplete = "numbers-may-be-incomplete"
  case disconnectedNumber = "disconnected-number"

  // Values
  case missingLosingCarrier = "missing-losing-carrier"
  case missingAccountNumber = "missing-account-number"
  case missingBillingTelephoneNumber = "missing-btn"
  case missingTelephoneNumbers = "missing-telephone-numbers"
  case missingCompanyName = "missing-company-name"
  case missingServiceAddress = "missing-service-address"
  case missingBillingAddress = "missing-billing-address"
  case missingInvoiceDate = "missing-invoice-date"
  case doubtfulValue = "doubtful-value"
  case accountNumberIsInvoiceNumber = "account-is-invoice-number"
  case nameDiffers = "name-differs"

  case editedValue = "edited-value"
  case givenValue = "given-value"
  case longName = "long-name"

  // Numbers
  case invalidNumber = "invalid-number"
  case duplicateNumber = "duplicate-number"
  case movesDisconnectedNumber = "moves-disconnected-number"
  case wirelessMixed = "wireless-mixed"
  case tooManyNumbers = "too-many-numbers"
  case severalAreaCodes = "several-area-codes"
  case fictionalNumber = "fictional-number"
  case billingTelephoneNumberNotListed = "btn-not-listed"
  case tollFree = "toll-free"
  case tollFreeOnly = "toll-free-only"
  case premiumNumber = "premium-number"
  case unknownAreaCode = "unknown-area-code"
  case severalStates = "several-states"
  case outsideServiceState = "outside-service-state"

  // Addresses and places
  case incompleteServiceAddress = "incomplete-service-address"
  case serviceZipMissing = "service-zip-missing"
  case serviceAddressIsPostOfficeBox = "service-address-po-box"
  case postalCodeOutsideState = "postal-code-outside-state"
  case invalidState = "invalid-state"
  case invalidDirectional = "invalid-directional"
  case ruralRoute = "rural-route"
  case addressDiffers = "address-differs"
  case severalLocations = "several-locations"
  case severalAccounts = "several-accounts"

  // What moves
  case scopeUndecided = "scope-undecided"
  case nothingMoves = "nothing-moves"
  case fullPortLeavesNumbers = "full-port-leaves-numbers"
  case partialPortMovesAll = "partial-port-moves-all"
  case numbersWithoutDecision = "numbers-without-decision"
  case missingNewBillingTelephoneNumber = "missing-new-btn"
  case newBillingTelephoneNumberUnusable = "new-btn-unusable"

  // Dates
  case missingDesiredDate = "missing-desired-date"
  case desiredDatePast = "desired-date-past"
  case desiredDateNotBusinessDay = "desired-date-not-business-day"
  case desiredDateTooSoon = "desired-date-too-soon"
  case desiredDateFar = "desired-date-far"
  case earliestDate = "earliest-date"
  case oldInvoice = "old-invoice"
  case futureInvoice = "future-invoice"

  // What a customer service record says
  case pendingOrder = "pending-order"
  case freeze
  case dsl
  case alarmLine = "alarm-line"
  case huntGroup = "hunt-group"
  case remoteCallForward = "remote-call-forward"
  case didTrunks = "did-trunks"
  case distinctiveRing = "distinctive-ring"
  case centrex
  case isdn
  case foreignExchange = "foreign-exchange"
  case contract
  case summaryBill = "summary-bill"
  case unknownServiceCode = "unknown-usoc"
  case quantityDiffers = "quantity-differs"
  case customerCodeMissing = "customer-code-missing"
  case listingOnly = "listing-only"
  case bundledServices = "bundled-services"
  case specialLine = "special-line"

  // What several documents say
  case accountNumberDiffers = "account-number-differs"
  case billingTelephoneNumberDiffers = "btn-differs"
  case documentsDiffer = "documents-differ"
  case notOnRecord = "not-on-record"
  case notOnInvoice = "not-on-invoice"

  // What no invoice says
  case missingAuthorizedContact = "missing-authorized-contact"
  case missingWinningCarrier = "missing-winning-carrier"
  case passcodeRequired = "passcode-required"
  case missingPin = "missing-pin"

  // Papers
  case letterMissing = "loa-missing"
  case letterOld = "loa-old"
  case letterNumbersDiffer = "loa-numbers-differ"
  case letterNameDiffers = "loa-name-differs"
  case letterWithoutOrganization = "loa-without-resporg"
  case invalidOrganization = "invalid-resporg"
  case invoiceMissing = "invoice-missing"

  /// Whether only the reading of a document can make it; every other follows from the draft alone.
  ///
  /// ``carrierUnknown`` is both: a document tells the marks that were looked for, a draft only that no grammar vouches.
  var comesFromDocument: Bool {
    switch self {
    case .unreadableDocument, .unreadablePages, .notAnInvoice, .carrierUnknown, .carrierTied,
      .candidatesCompete,
      .textMayBeHidden, .numberUndecided, .numbersMayBeIncomplete, .disconnectedNumber,
      .pendingOrder, .freeze, .dsl, .alarmLine, .huntGroup, .remoteCallForward, .didTrunks, .distinctiveRing,
      .centrex, .isdn, .foreignExchange, .contract, .summaryBill, .unknownServiceCode, .quantityDiffers,
      .customerCodeMissing, .listingOnly, .bundledServices, .specialLine:
      true
    default: false
    }
  }
}
