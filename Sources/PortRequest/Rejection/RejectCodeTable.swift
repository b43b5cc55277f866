extension RejectCode {
  /// Every code that is known, by family.
  public static let all = wirelineCodes + wirelessCodes + bandwidthCodes + telnyxCodes + twilioCodes

  private static let wirelineCodes = [
    RejectCode(
      "E1", .wireline, "The service address is not the one on record.", [.serviceAddress],
      "Submit the service address exactly as the customer service record has it, unit included; ask for the record."
    ),
    RejectCode(
      "E10", .wireline, "The end user's name is not the one on record.", [.companyName, .billedName],
      "Submit the name as the customer service record has it, Inc. and LLC included."),
    RejectCode(
      "E10a", .wireline, "Who authorizes the port is not authorized on the account.", [.authorizedContact],
      "Name a person whom the account names, or have the account holder add the contact."),
    RejectCode(
      "E14", .wireline, "The billing telephone number is not that of the account.", [.billingTelephoneNumber],
      "Ask which number the account is billed under; no bill need show it."),
    RejectCode(
      "E17A", .wireline, "The account number is wrong.", [.accountNumber],
      "Compare it with the bill and the record, customer code and check digit included."),
    RejectCode(
      "E17B", .wireline, "The account number is missing or of another form.", [.accountNumber],
      "Give it as the losing carrier prints it; ask whether the customer code belongs to it."),
    RejectCode(
      "E42PWA", .wireline, "The passcode of the account is missing or wrong.", [.portOutPin],
      "Ask the account holder for the passcode, and give it with --pin."),
    RejectCode(
      "E42PWB", .wireline, "The PIN of the account is missing or wrong.", [.portOutPin],
      "Ask the account holder for the PIN, and give it with --pin."),
    RejectCode(
      "E8", .wireline, "A letter of authorization is wanted, or the one at hand is too old.", [],
      "Have a letter of the last 30 days signed that lists every number, and send it."),
    RejectCode(
      "E18", .wireline, "Data that the losing carrier needs is missing.", [],
      "Fill in what the findings name as missing, then ask which field was meant."),
    RejectCode(
      "E19", .wireline, "An order is pending on the account.", [],
      "Have it completed or cancelled with the losing carrier, then submit again."),
    RejectCode(
      "E23", .wireline,
      "The account has several telephone numbers and the request does not say what becomes of them.",
      [.telephoneNumbers], "Name every number of the account, those that stay included."),
    RejectCode(
      "E24", .wireline, "The port is called full and is partial, or the other way round.",
      [.telephoneNumbers],
      "Ask for the customer service record and name the lines that no invoice shows; then set --move and --keep."
    ),
    RejectCode(
      "E6h", .wireline, "The billing telephone number moves while services remain on the account.",
      [.newBillingTelephoneNumber, .billingTelephoneNumber],
      "Name a new billing telephone number among those that stay with --new-btn, or move everything."),
    RejectCode(
      "E25", .wireline, "DSL rides on a line that moves.", [.telephoneNumbers],
      "Have the internet service moved to another line or cancelled first."),
    RejectCode(
      "E6a", .wireline, "A distinctive ring number hangs on a line that moves.", [.telephoneNumbers],
      "Port the ring number with its main number, or have it removed first."),
    RejectCode(
      "E6b", .wireline, "The pilot of a hunt group moves without its group.", [.telephoneNumbers],
      "Port the whole group, or have the hunting removed from what stays."),
    RejectCode(
      "E6c", .wireline, "The number is a station of a Centrex system.", [.telephoneNumbers],
      "Tell whether the whole system or single stations move."),
    RejectCode(
      "E6d", .wireline, "A freeze keeps the numbers from being ported.", [],
      "Have the account holder lift the freeze; that takes one to three weeks."),
    RejectCode(
      "E6e", .wireline, "The number is of a foreign exchange.", [.telephoneNumbers],
      "Check that the winning carrier serves the number's rate center."),
    RejectCode(
      "E6f", .wireline, "The number is of an ISDN line.", [.telephoneNumbers],
      "Submit it as a port that is not simple."),
    RejectCode(
      "E6g", .wireline, "The number is call-forwarded remotely and has no line.",
      [.telephoneNumbers, .serviceAddress],
      "Give the address that the losing carrier has for the number, which is not that of a line."),
    RejectCode(
      "E27", .wireline, "The number is disconnected.", [.telephoneNumbers],
      "Have it restored first, or take it out."),
    RejectCode(
      "E30", .wireline, "The number is being disconnected.", [.telephoneNumbers],
      "Have the order to disconnect cancelled, or take the number out."),
    RejectCode(
      "E35", .wireline, "The desired date is not possible.", [.desiredDate],
      "Ask for a later business day with --desired-date."),
    RejectCode(
      "E40", .wireline, "An error within the losing carrier.", [],
      "Submit again; nothing in the request is said to be wrong."),
    RejectCode(
      "E42O", .wireline, "The number cannot be ported, or is not on the account.", [.telephoneNumbers],
      "Ask whose account it is on, or take it out with --remove."),
    RejectCode(
      "E33", .wireline, "It is too late to change the request.", [],
      "Cancel it and submit anew, or wait for the port."),
    RejectCode(
      "E34", .wireline, "It is too late to cancel the request.", [],
      "Call the losing carrier, and plan for the port to happen."),
    RejectCode(
      "E9999", .wireline, "The request must be split.", [.telephoneNumbers],
      "Make a request for each account, location or kind of number."),
  ]

  private static let wirelessCodes = [
    RejectCode(
      "6A", .wireless, "The number was not found with this carrier.", [.telephoneNumbers],
      "Ask who serves the number, or take it out with --remove."),
    RejectCode(
      "6C", .wireless, "None of the data matches the account.", [.accountNumber, .companyName, .portOutPin],
      "Compare everything with the latest bill: most likely it is another account."),
    RejectCode(
      "6D", .wireless, "The number is not active.", [.telephoneNumbers],
      "Have it restored first, or take it out."),
    RejectCode(
      "6K", .wireless, "The number cannot be ported.", [.telephoneNumbers], "Take it out with --remove."),
    RejectCode(
      "6M", .wireless, "The number is being ported already.", [.telephoneNumbers],
      "Find out who submitted the other request, and have it cancelled."),
    RejectCode(
      "6N", .wireless, "The number is being ported already.", [.telephoneNumbers],
      "Find out who submitted the other request, and have it cancelled."),
    RejectCode(
      "6P", .wireless, "The number is under port protection.", [.telephoneNumbers],
      "Have the account holder lift it in the losing carrier's app or by telephone."),
    RejectCode(
      "6R", .wireless, "Several lines in one request are not supported.", [.telephoneNumbers],
      "Make a request for each number."),
    RejectCode(
      "7A", .wireless, "The number is right; errors are with other numbers of the request.", [],
      "Look at what the other numbers were rejected for. It does not mean that the number was not found: that is 6A."
    ),
    RejectCode(
      "7B", .wireless, "The number cannot be ported.", [.telephoneNumbers], "Take it out with --remove."),
    RejectCode(
      "7C", .wireless, "The number is a prepaid one.", [.telephoneNumbers, .accountNumber],
      "Ask the losing carrier for the account number and PIN of the prepaid plan."),
    RejectCode(
      "8A", .wireless, "The account number is wrong.", [.accountNumber],
      "Compare it with the bill; wireless account numbers are not telephone numbers."),
    RejectCode(
      "8B", .wireless, "The social security number or tax id is wrong.", [],
      "Submit the account number instead: one that is right suffices (NPAC best practice 33)."),
    RejectCode(
      "8C", .wireless, "The PIN or passcode is wrong or missing.", [.portOutPin],
      "Have the account holder ask for a new port-out PIN, and give it with --pin."),
    RejectCode(
      "8D", .wireless, "The ZIP code is not that of the account.", [.billingAddress, .serviceAddress],
      "Give the ZIP code of the billing address on record."),
    RejectCode(
      "8E", .wireless, "The first name is not that of the account.", [.companyName],
      "Submit the name as the account has it."),
    RejectCode(
      "8F", .wireless, "The last name is missing or not that of the account.", [.companyName],
      "Submit the name as the account has it."),
    RejectCode(
      "8G", .wireless, "The business name is not that of the account.", [.companyName],
      "Submit the name as the account has it, Inc. and LLC included."),
    RejectCode(
      "1N", .wireless, "The due date is missing or not possible.", [.desiredDate],
      "Ask for a later business day with --desired-date."),
    RejectCode("6E", .wireless, "The due date is missing.", [.desiredDate], "Give one with --desired-date."),
    RejectCode(
      "6F", .wireless, "The due date is not possible.", [.desiredDate],
      "Ask for a later business day with --desired-date."),
    RejectCode(
      "1L", .wireless, "The due date is not possible.", [.desiredDate],
      "Ask for a later business day with --desired-date."),
    RejectCode(
      "1M", .wireless, "The due date is sooner than the interval allows.", [.desiredDate],
      "Ask for the earliest date that the draft's findings name, or later."),
    RejectCode(
      "1E", .wireless, "The end user is not ready.", [.authorizedContact],
      "Agree on a day with the customer, then submit again."),
  ]

  private static let bandwidthCodes = [
    RejectCode(
      "6206", .bandwidth, "Wireless and wireline numbers stand in one order.", [.telephoneNumbers],
      "Make an order of their own for the wireless numbers."),
    RejectCode(
      "7103", .bandwidth, "The billing telephone number is missing.", [.billingTelephoneNumber],
      "Set it: --set billingTelephoneNumber=NUMBER."),
    RejectCode(
      "7104-7106", .bandwidth, "The subscriber's name is missing.", [.companyName],
      "Set it: --set companyName=NAME; of a person, first and last name."),
    RejectCode(
      "7107-7112", .bandwidth,
      "A part of the service address is missing: house number, street, city, state or ZIP code.",
      [.serviceAddress], "Set the whole address: --set serviceAddress=ADDRESS."),
    RejectCode(
      "7201", .bandwidth, "A telephone number is no number of the plan.", [.telephoneNumbers],
      "Compare it with the bill."),
    RejectCode(
      "7204", .bandwidth, "Numbers, billing number and new billing number are not all with one carrier.",
      [.telephoneNumbers, .billingTelephoneNumber, .newBillingTelephoneNumber],
      "Make an order for each losing carrier."),
    RejectCode(
      "7208", .bandwidth, "The desired date is missing or past.", [.desiredDate],
      "Ask for a later business day with --desired-date."),
    RejectCode(
      "7210", .bandwidth, "The desired date is more than 30 days ahead.", [.desiredDate],
      "Ask for a sooner date, or submit later."),
    RejectCode(
      "7211", .bandwidth, "A residential order lacks the last name.", [.companyName],
      "Give first and last name of the subscriber."),
    RejectCode(
      "7315", .bandwidth, "The desired date is a weekend or a holiday.", [.desiredDate],
      "Ask for a business day."),
    RejectCode(
      "7324", .bandwidth, "The business name is longer than 25 letters.", [.companyName],
      "Ask the carrier how it has the name on record, and shorten it so."),
    RejectCode(
      "7329", .bandwidth, "The direction before the street's name is none.", [.serviceAddress],
      "Use N, S, E, W, NE, NW, SE or SW."),
    RejectCode(
      "7330", .bandwidth, "The direction after the street's name is none.", [.serviceAddress],
      "Use N, S, E, W, NE, NW, SE or SW."),
    RejectCode(
      "7357", .bandwidth, "A name is longer than 25 letters.", [.companyName],
      "Ask the carrier how it has the name on record, and shorten it so."),
    RejectCode(
      "7360", .bandwidth, "A telephone number stands twice in the order.", [.telephoneNumbers],
      "Name each number once."),
    RejectCode(
      "7386", .bandwidth, "Toll-free and other numbers stand in one order.", [.telephoneNumbers],
      "Take toll-free numbers out and move them by a separate RespOrg change."),
    RejectCode(
      "7388", .bandwidth, "The name of who authorizes is longer than 15 letters.", [.authorizedContact],
      "Shorten the name as the account has it."),
    RejectCode(
      "7391", .bandwidth, "A toll-free order is for business subscribers alone.", [.companyName],
      "Submit it in the name of the business."),
    RejectCode(
      "7395", .bandwidth, "The state is no state of two letters.", [.serviceAddress],
      "Set the address with its state: --set serviceAddress=ADDRESS."),
    RejectCode(
      "7481", .bandwidth, "An account number or PIN was given for numbers that are not wireless.",
      [.accountNumber, .portOutPin],
      "Leave the wireless information out, or order the wireless numbers alone."),
    RejectCode(
      "7527", .bandwidth, "The RespOrg ID is not of five letters and digits.", [],
      "Ask the winning carrier for its RespOrg ID."),
    RejectCode(
      "7528", .bandwidth, "The RespOrg ID is not known.", [], "Ask the winning carrier for its RespOrg ID."),
    RejectCode(
      "7510-7519", .bandwidthPortOut,
      "The losing side could not validate: account number, PIN or ZIP code missing or wrong, a number unknown or not active, too many numbers, or customer information that does not match.",
      [.accountNumber, .portOutPin, .telephoneNumbers, .billingAddress],
      "Compare each with the bill; ask which was meant."),
  ]

  private static let telnyxCodes = [
    RejectCode(
      "ACCOUNT_NUMBER_MISMATCH", .telnyx, "The account number is wrong.", [.accountNumber],
      "Compare it with the bill and the record."),
    RejectCode(
      "ACCOUNT_NUMBER_REQUIRED", .telnyx, "The account number is missing.", [.accountNumber],
      "Set it: --set accountNumber=NUMBER."),
    RejectCode(
      "AUTH_PERSON_MISMATCH", .telnyx, "Who authorizes the port is not authorized on the account.",
      [.authorizedContact], "Name a person whom the account names."),
    RejectCode(
      "AUTH_NAME_MISMATCH", .telnyx, "Who authorizes the port is not authorized on the account.",
      [.authorizedContact], "Name a person whom the account names."),
    RejectCode(
      "BTN_ATN_MISMATCH", .telnyx, "The billing telephone number is not that of the account.",
      [.billingTelephoneNumber], "Ask which number the account is billed under."),
    RejectCode(
      "ENTITY_NAME_MISMATCH", .telnyx, "The name is not the one on record.", [.companyName, .billedName],
      "Submit the name as the customer service record has it."),
    RejectCode(
      "BUSINESS_NAME_MISMATCH", .telnyx, "The name is not the one on record.", [.companyName, .billedName],
      "Submit the name as the customer service record has it."),
    RejectCode(
      "DIFFERENT_ACCOUNTS", .telnyx, "The numbers are of several accounts.",
      [.telephoneNumbers, .accountNumber], "Make a request for each account."),
    RejectCode(
      "DIFFERENT_RATE_CENTERS", .telnyx, "The numbers are of several rate centers.", [.telephoneNumbers],
      "Make a request for each rate center."),
    RejectCode("FOC_EXPIRED", .telnyx, "The agreed date has passed.", [.desiredDate], "Ask for a new date."),
    RejectCode(
      "FOC_REJECTED", .telnyx, "The date was not agreed to.", [.desiredDate], "Ask for a later business day."),
    RejectCode(
      "ILLEGIBLE_LOA", .telnyx, "The letter of authorization cannot be read.", [], "Send a clear copy."),
    RejectCode(
      "INVALID_RESELLER", .telnyx, "The account on record is a reseller's.", [.companyName, .losingCarrier],
      "Ask the reseller for name, number and address as the network's owner has them."),
    RejectCode(
      "LOCATION_MISMATCH", .telnyx, "The service address is not the one on record.", [.serviceAddress],
      "Submit it as the customer service record has it."),
    RejectCode(
      "SERVICE_ADDRESS_MISMATCH", .telnyx, "The service address is not the one on record.", [.serviceAddress],
      "Submit it as the customer service record has it."),
    RejectCode(
      "LOSING_CARRIER_NO_RESPONSE", .telnyx, "The losing carrier does not answer.", [],
      "Ask the winning carrier to escalate."),
    RejectCode(
      "OSP_IRRESPONSIVE", .telnyx, "The losing carrier does not answer.", [],
      "Ask the winning carrier to escalate."),
    RejectCode(
      "LSR_PENDING", .telnyx, "An order is pending on the account.", [],
      "Have it completed or cancelled first."),
    RejectCode(
      "PENDING_ORDER", .telnyx, "An order is pending on the account.", [],
      "Have it completed or cancelled first."),
    RejectCode(
      "MAIN_BTN_PORTING", .telnyx, "The billing telephone number moves while other numbers stay.",
      [.newBillingTelephoneNumber, .billingTelephoneNumber],
      "Name a new billing telephone number with --new-btn."),
    RejectCode(
      "PORTING_MAIN_BTN", .telnyx, "The billing telephone number moves while other numbers stay.",
      [.newBillingTelephoneNumber, .billingTelephoneNumber],
      "Name a new billing telephone number with --new-btn."),
    RejectCode(
      "PASSCODE_PIN_INVALID", .telnyx, "The passcode or PIN is wrong.", [.portOutPin],
      "Ask the account holder for it, and give it with --pin."),
    RejectCode(
      "PHONE_NUMBER_HAS_SPECIAL_FEATURE", .telnyx, "A feature on the line must be removed first.",
      [.telephoneNumbers], "Look for hunting, distinctive ring, DSL or call forwarding among the findings."),
    RejectCode(
      "TN_HAS_SPECIAL_FEATURE", .telnyx, "A feature on the line must be removed first.", [.telephoneNumbers],
      "Look for hunting, distinctive ring, DSL or call forwarding among the findings."),
    RejectCode(
      "PHONE_NUMBER_MISMATCH", .telnyx, "A number is not on the account.", [.telephoneNumbers],
      "Ask whose account it is on, or take it out with --remove."),
    RejectCode(
      "TN_MISMATCH", .telnyx, "A number is not on the account.", [.telephoneNumbers],
      "Ask whose account it is on, or take it out with --remove."),
    RejectCode(
      "PHONE_NUMBER_NOT_PORTABLE", .telnyx, "The number cannot be ported.", [.telephoneNumbers],
      "Take it out with --remove."),
    RejectCode(
      "TN_NOT_PORTABLE", .telnyx, "The number cannot be ported.", [.telephoneNumbers],
      "Take it out with --remove."),
    RejectCode(
      "PORT_TYPE_INCORRECT", .telnyx, "The port is called full and is partial, or the other way round.",
      [.telephoneNumbers], "Ask for the customer service record; then set --move and --keep."),
    RejectCode(
      "PORTING_ORDER_SPLIT_REQUIRED", .telnyx, "The request must be split.", [.telephoneNumbers],
      "Make a request for each account, location or kind of number."),
    RejectCode(
      "POSTAL_CODE_MISMATCH", .telnyx, "The ZIP code is not the one on record.",
      [.serviceAddress, .billingAddress], "Ask the losing carrier which ZIP code it has."),
    RejectCode(
      "ZIP_POSTAL_CODE_MISMATCH", .telnyx, "The ZIP code is not the one on record.",
      [.serviceAddress, .billingAddress], "Ask the losing carrier which ZIP code it has."),
    RejectCode(
      "RATE_CENTER_NOT_PORTABLE", .telnyx, "The winning carrier does not serve the rate center.",
      [.telephoneNumbers], "Ask for another carrier for these numbers."),
    RejectCode(
      "UNSUPPORTED_RATE_CENTER", .telnyx, "The winning carrier does not serve the rate center.",
      [.telephoneNumbers], "Ask for another carrier for these numbers."),
    RejectCode(
      "REQUEST_INCORRECT", .telnyx, "The request has an error that is not named.", [],
      "Solve what the findings say, then ask."),
    RejectCode(
      "SV_CONFLICT", .telnyx, "The two carriers' orders at the NPAC contradict each other.", [],
      "Ask the winning carrier to agree with the losing one."),
    RejectCode(
      "SV_UNKNOWN_FAILURE", .telnyx, "The order at the NPAC failed.", [], "Ask the winning carrier."),
  ]

  private static let twilioCodes = [
    RejectCode(
      "21836", .twilio,
      "A wireless number needs the account number, or the last four digits of the social security number.",
      [.accountNumber], "Set it: --set accountNumber=NUMBER.")
  ]
}
